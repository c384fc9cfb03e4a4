import { review } from '../../refusals/fixture.ts';
import { inText, type RefusedInput } from './refused-input.ts';

/** Links that lead elsewhere than they say or run something, and markup that texts may not have. */
export const refusedLinks: readonly RefusedInput[] = [
  inText('a script as a link', 'not safe', '[a](javascript:alert%281%29)', 'a'),
  inText('an encoded script', 'not safe', '[a](&#106;avascript:x)', 'a'),
  inText('a script with a tab', 'not safe', '[a](java&Tab;script:x)', 'a'),
  inText('data as a link', 'not safe', '[a](data:text/html,x)', 'a'),
  inText('a file as a link', 'not safe', '[a](file:///etc/passwd)', 'a'),
  inText('a link without a scheme', 'not safe', '[a](//evil.example/)', 'a'),
  inText('a link without words', 'has no words', 'b [](https://evil.example/)', 'b'),
  inText('a link that nobody sees', 'has no words', '[\u200B](https://evil.example/)', '\u200B'),
  inText('a language without words', 'has no words', 'b [](lang:de)', 'b'),
  inText('a link without a host', 'not the address of a web page', '[a](https://)', 'a'),
  inText('a host without a dot', 'not the address of a web page', '[a](https://evil)', 'a'),
  inText(
    'a link with half of an encoded character',
    'has a % without two hexadecimal digits after it',
    '[a](https://a.example/%E0%A4%A)',
    'a',
  ),
  inText('mail to nobody', 'is not an e-mail address', '[a](mailto:)', 'a'),
  inText('mail with a body', 'is not an e-mail address', '[a](mailto:a@b.example?body=x)', 'a'),
  inText(
    'a host that looks like another',
    'has a name or a password before its host',
    '[a](https://bank.example@evil.example/)',
    'a',
  ),
  inText(
    'a password in a link',
    'has a name or a password before its host',
    '[a](https://:pw@a.example/)',
    'a',
  ),
  ...(
    [
      ['https://bank.example', 'https://evil.example'],
      ['www.bank.example/log-in', 'https://evil.example/?www.bank.example'],
      ['bank.example', 'https://bank.example.evil.example/'],
      ['critic@bank.example', 'mailto:other@evil.example'],
      ['critic@bank.example', 'https://evil.example/'],
    ] as const
  ).map(([words, address]) =>
    inText(
      `a link to ${address} that shows ${words}`,
      'shows another address than the one that it leads to',
      `[${words}](${address})`,
      words,
    ),
  ),
  inText('an autolink to a script', 'not safe', '<javascript:alert>', 'javascript:alert'),
  inText('raw HTML', 'Raw HTML is not allowed', '<img src=x onerror=alert(1)>'),
  inText('a script', 'Raw HTML is not allowed', '<script>alert(1)</script>'),
  inText('a comment', 'Raw HTML is not allowed', '<!-- a -->'),
  inText('an image', 'cannot contain an image', '![a](https://evil.example/a.png)', 'a'),
  ...['https://:pw@a.example/', 'https://bank.example@evil.example/', 'user@a.example/b'].map(
    (address): RefusedInput => ({
      name: `the source ${address}`,
      apply: (content) =>
        content.replace(
          review,
          'address: quayreview.example/harbour-lights',
          `address: '${address}'`,
        ),
      file: review,
      message: 'has a name or a password before its host',
    }),
  ),
];
