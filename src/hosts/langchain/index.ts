/** Tools for LangChain and LangGraph (`@langchain/core`). */
export {
  type LangchainOptions,
  type LangchainOutput,
  type LangchainQuestion,
  type LangchainToolFields,
  langchainTools,
} from './tools.js';
