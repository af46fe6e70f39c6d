import type { Paint } from '../printer.js';

/** What results are laid out for. */
export interface Page {
  /** Columns of a line. */
  readonly width: number;
  /** Colours a text, where colours are wanted. */
  paint(paint: Paint, text: string): string;
}
