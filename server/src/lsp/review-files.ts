/** Files in which people's decisions are kept, below the workspace folder. */
export const REVIEW_FILE = '.beleg/review.json';
/** Names people have settled, one `Name: company` a line. */
export const NAMES_FILE = '.beleg/names.yaml';

/** The files whose change means that findings or names are judged anew. */
export const SETTING_FILES: readonly string[] = [REVIEW_FILE, NAMES_FILE];
