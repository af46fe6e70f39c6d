import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import type { Language } from './phrases.js';
import { pt } from './pt.js';

/** All languages in which customers write. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, pt, ja];
