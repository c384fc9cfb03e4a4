/** Whether the site keeps what readers open (`offline` in the settings). The bundler writes it here. */
declare const worksOffline: boolean;
