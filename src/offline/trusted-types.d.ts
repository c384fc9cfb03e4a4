/** Trusted Types (W3C), as far as the registration needs them: TypeScript does not know them yet. */
interface TrustedScriptURL {
  readonly toJSON: () => string;
}

interface Window {
  /** Undefined in browsers without Trusted Types. */
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (text: string) => string },
    ) => { readonly createScriptURL: (text: string) => TrustedScriptURL };
  };
}

interface ServiceWorkerContainer {
  register(address: TrustedScriptURL): Promise<ServiceWorkerRegistration>;
}
