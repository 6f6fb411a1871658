/** Law packs and explanations are written in English, also where a page is not. */
export const LAW_LANGUAGE = 'en';
