/** The tools as an MCP server, over stdio and Streamable HTTP, for clients of both protocol eras. */
export { createMcpServerFactory, type McpOptions, type McpServerFactory } from './create-mcp-server-factory.js';
export { type McpHttpOptions, type McpHttpServer, serveMcpHttp } from './serve-http.js';
export { type McpStdioServer, type McpStreams, serveMcpStdio } from './serve-stdio.js';
