/** The part of the piece that is called; it is published without types. */
declare module '@activepieces/piece-intercom' {
  interface Action<Props> {
    run(context: {
      auth: { type: 'CUSTOM_AUTH'; props: { accessToken: string; region: 'intercom' } };
      propsValue: Props;
    }): Promise<{ id: string }>;
  }

  export const intercom: {
    actions(): {
      'get-conversation': Action<{ conversationId: string }>;
      'create-user': Action<{ email: string; name: string }>;
    };
  };
}
