/** What a printed page says about the person. Nothing, unless asked: an alias in a small class is not anonymous. */
export interface PrintChoice {
  seat: boolean;
  levels: boolean;
  /** Every part, and open decisions open; else the two or three pages of a short debrief. */
  everything: boolean;
  alias: string;
}

export const PRINT_NOTHING_PERSONAL: PrintChoice = {
  seat: false,
  levels: false,
  everything: false,
  alias: '',
};
