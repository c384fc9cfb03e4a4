/** What a page says when something cannot be loaded, by the language of the interface. The bundler writes it here. */
declare const stateMessages: Readonly<
  Record<string, Readonly<Record<'updated' | 'reload' | 'unreachable', string>>>
>;
