/** A text, or the edge of a field, that stands out too little from what is behind it. */
interface Faint {
  readonly text: string;
  readonly ratio: number;
  readonly colours: string;
}

export function measureContrast(): { measured: number; faint: Faint[] };
export function countElements(): number;
export function focusedName(): string;
export function focusedText(): string;
export function hasFocus(element: object): boolean;
export function focusMark(): { what: string; visible: boolean };
export function groundColour(): string;
export function overhang(): number;
export function clippedTabs(): string[];
export function countAnimations(): number;
export function forgetChoices(): void;
export function takenMark(): unknown;
export function writeMarkup(): string;
export function addScript(): void;
