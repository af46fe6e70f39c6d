// As much of Next as the exported handler meets: a plain Response is no NextResponse.

export declare class NextRequest extends Request {
  get cookies(): object;
}

export declare class NextResponse extends Response {
  get cookies(): object;
  static json(body: object, init?: { status?: number }): NextResponse;
}
