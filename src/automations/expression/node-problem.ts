import type { CelNode } from './cel.js';

/** What is wrong with a node of an expression, or why it has no value for its operands: a sentence without their values. */
export class NodeProblem extends Error {
  readonly node: CelNode;

  constructor(node: CelNode, message: string) {
    super(message);
    this.node = node;
  }
}
