/** Law packs are written in English, also where a case is not. */
export const LAW_LANGUAGE = 'en';
