import { law } from '../../i18n/en/law.ts';

/** For `WithWords` around each part of this folder that stands by itself. */
export const lawWords = { law };
