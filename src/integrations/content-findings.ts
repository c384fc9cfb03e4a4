import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { askEvent, type ContentMessage, findingsEvent } from '../development/messages.ts';
import { pageWithoutContent } from '../development/page-without-content.ts';
import { type Announcement, onFindings } from '../loader/announce-findings.ts';
import { describeFindings } from '../loader/describe-findings.ts';

const overlay = fileURLToPath(new URL('../development/content-overlay.ts', import.meta.url));

/**
 * Shows what was found in the content: in development, its problems above every page; after a build, the
 * warnings, last of all. The loader prints the rest.
 */
export function contentFindings(): AstroIntegration {
  let found: Announcement = { problems: [], warnings: [], hasContent: true };
  return {
    name: 'content-findings',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        onFindings((announcement) => {
          found = announcement;
        });
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(overlay)};`);
      },
      'astro:server:setup': ({ server }) => {
        const { hot } = server.environments.client;
        const { root } = server.config;
        const message = (): ContentMessage => ({ problems: found.problems, root });
        onFindings(() => hot.send(findingsEvent, message()));
        hot.on(askEvent, (_, client) => client.send(findingsEvent, message()));
        server.middlewares.use((request, response, next) => {
          const isPage = request.headers.accept?.includes('text/html') === true;
          if (!isPage || found.hasContent || found.problems.length === 0) return next();
          const page = pageWithoutContent(found.problems, `/@fs/${overlay.replace(/^\//, '')}`);
          server.transformIndexHtml(request.url ?? '/', page).then((html) => {
            response.writeHead(500, { 'content-type': 'text/html;charset=utf-8' });
            response.end(html);
          }, next);
        });
      },
      'astro:build:done': ({ logger }) => {
        const { warnings } = found;
        if (warnings.length > 0) logger.warn(describeFindings({ problems: [], warnings }));
      },
    },
  };
}
