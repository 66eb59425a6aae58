import { learnPack } from './language.ts';
import { LANGUAGES } from './languages/index.ts';
import { PACKS } from './phrases/index.ts';
import { learnWords } from './vocabulary.ts';

// Whoever imports this file has all languages at hand. A content script does not: it is taught those that its page needs.
for (const pack of PACKS) learnPack(pack);
for (const [code, words] of Object.entries(LANGUAGES)) learnWords(code, words);
