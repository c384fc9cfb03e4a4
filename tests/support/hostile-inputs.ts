/** An input that looks like an attack and yet may be what a critic wrote: pages have to show it as it is. */
export interface AcceptedInput {
  /** What it tries. Its record and its review have the same name. */
  readonly name: string;
  readonly text: string;
}

/** A name that means something to the site, to JavaScript or to a file system, for a review, a film, a person and a theme. */
export const hostileNames = [
  '404',
  'search',
  'data',
  'constructor',
  'prototype',
  'tostring',
  'hasownproperty',
  'proto',
  'null',
  'undefined',
  'true',
  'nan',
  '0',
  'de',
  'en',
  'reviews',
  'received',
  'feed',
  'offline',
  'assets',
  'pagefind',
  'con',
  'as-a-whole',
] as const;

const markup: readonly AcceptedInput[] = [
  { name: 'a script', text: '<script>canary("script")</script>' },
  { name: 'the end of a script', text: '</script><script>canary("end")</script>' },
  { name: 'the end of a style', text: '</style><img src=x onerror=canary("style")>' },
  { name: 'the end of a title', text: '</title><svg onload=canary("title")>' },
  { name: 'the end of a text area', text: '</textarea><script>canary("area")</script>' },
  { name: 'the end of preformatted text', text: '</pre></main></body></html>' },
  { name: 'an image that fails', text: '<img src=x onerror=canary("image")>' },
  { name: 'a drawing', text: '<svg><animate onbegin=canary("svg") attributeName=x>' },
  { name: 'a formula', text: '<math><mi xlink:href="javascript:canary(1)">' },
  { name: 'a frame', text: '<iframe srcdoc="<script>parent.canary(1)</script>">' },
  { name: 'a base', text: '<base href="https://evil.example/">' },
  { name: 'a refresh', text: '<meta http-equiv="refresh" content="0; url=https://evil.example/">' },
  {
    name: 'a style',
    text: '<style>@import "https://evil.example/x.css"; * { display: none }</style>',
  },
  { name: 'a style sheet', text: '<link rel="stylesheet" href="https://evil.example/x.css">' },
  { name: 'an object', text: '<object data="javascript:canary(2)"></object>' },
  { name: 'a form', text: '<form action="https://evil.example/"><input name=q autofocus>' },
  { name: 'an element that says it is open', text: '<details open ontoggle=canary("toggle")>' },
  { name: 'a slot of a template', text: '<template shadowrootmode="open"><slot></template>' },
  { name: 'a comment', text: '<!-- a comment -->' },
  { name: 'an open comment', text: '<!-- open' },
  { name: 'the end of a comment', text: '--> and --!> end it' },
  { name: 'open character data', text: '<![CDATA[ open' },
  { name: 'the end of character data', text: ']]> ends it' },
  { name: 'an instruction', text: '<?xml-stylesheet href="https://evil.example/x.xsl"?>' },
  { name: 'an entity', text: '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;' },
  { name: 'references', text: '&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp; &copy' },
  { name: 'open tags', text: '<b <i <a href=' },
  { name: 'a sign of less', text: 'a<b and 1 < 2 > 0' },
];

const attributes: readonly AcceptedInput[] = [
  { name: 'the end of an attribute', text: '" autofocus onfocus=canary("double") x="' },
  { name: 'the end of a single attribute', text: "' autofocus onfocus=canary('single') x='" },
  { name: 'the end of a tag', text: 'x"><script>canary("tag")</script>' },
  { name: 'the end of a single tag', text: "y'><b onclick=canary('single tag')>" },
  { name: 'a sign of more in a name', text: 'Kane > Able' },
  { name: 'backticks', text: '`onclick=canary("backticks")`' },
  { name: 'only quotation marks', text: `"'"'«»„“` },
  { name: 'backslashes', text: String.raw`C:\new\table \" \' \u003c \x3cscript\x3e` },
];

const addresses: readonly AcceptedInput[] = [
  { name: 'an address of a script', text: 'javascript:canary("address")' },
  { name: 'an address of data', text: 'data:text/html,<script>canary(3)</script>' },
  { name: 'a link in markup', text: '[press](javascript:canary(4))' },
  { name: 'an image in markup', text: '![x](https://evil.example/x.png)' },
  { name: 'an address in angles', text: '<https://evil.example/>' },
  { name: 'a definition of a link', text: '[x]: javascript:canary(5)' },
  { name: 'a path upwards', text: '../../../../etc/passwd' },
  { name: 'an encoded path', text: '%2e%2e%2f%2e%2e%2f %00 %E0%A4 %' },
  { name: 'a fragment', text: '#passage-1f3a5c7e ?marks=x&interface=de' },
];

const templates: readonly AcceptedInput[] = [
  { name: 'a template in braces', text: '{{ constructor.constructor("canary(6)")() }}' },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one.
  { name: 'a template literal', text: '${canary(7)} #{canary(8)} <%= canary(9) %>' },
  { name: 'a placeholder of the interface', text: '{count} {number} {title} {language}' },
  { name: 'patterns of a replacement', text: "$& $1 $` $' $$ $<name>" },
  { name: 'an expression', text: '.* (a+)+$ [^x] \\d{2,} ^|$' },
  { name: 'a prototype', text: '__proto__' },
  { name: 'a constructor', text: 'constructor' },
  { name: 'a method of all objects', text: 'toString' },
  { name: 'another method', text: 'hasOwnProperty' },
  { name: 'a directive', text: 'import x from "y"; export default {x}' },
  { name: 'marks of passages', text: '[[music+: a]] [1[rating: b]1]' },
];

const formats: readonly AcceptedInput[] = [
  { name: 'a formula of a table', text: "=cmd|' /C calc'!A0" },
  { name: 'a sum', text: '+1+1' },
  { name: 'a difference', text: '-2+3+cmd|x' },
  { name: 'a function', text: '@SUM(1,1)' },
  { name: 'separators', text: 'one, "two"; three | four' },
  { name: 'the end of a record', text: '--- ... {a: [b]} # c' },
  { name: 'an anchor of YAML', text: '&a *a !!js/function x' },
  {
    name: 'commands of TeX',
    text: String.raw`\input{/etc/passwd} \write18{x} {\bf a} $x^2$ % ~ & #`,
  },
  { name: 'the end of an entry', text: '}, @article{x, title={y' },
  { name: 'a line of RIS', text: 'TY - JOUR ER - AU - x' },
  { name: 'breaks of JSON', text: '"}]}, "@type": "Thing", "x": {"y": [' },
  { name: 'a rule of a redirect', text: '/* https://evil.example/:splat 301!' },
  { name: 'a header', text: 'Set-Cookie: a=b; HttpOnly' },
  { name: 'a query of a database', text: "'; DROP TABLE reviews; --" },
  { name: 'terms of a search', text: '-"x" OR NOT (a AND b) title:*' },
];

const scripts: readonly AcceptedInput[] = [
  { name: 'Arabic', text: 'مراجعة «الفيلم» (2014)!' },
  { name: 'Hebrew in English', text: 'the word שלום, then 1 < 2' },
  { name: 'marks of direction', text: 'left\u200Eright\u200F and on' },
  {
    name: 'combining marks',
    text: 'Za\u0310\u0311\u0312\u0313\u0314\u033D\u035C lgo\u0334\u0335\u0336',
  },
  { name: 'emoji', text: '👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈 🇩🇪 1️⃣' },
  { name: 'characters of two units', text: '𝒮𝒸𝓇𝒾𝓅𝓉 𠮷野家' },
  { name: 'invisible joiners', text: 'a\u200Bb\u2060c\uFEFFd\u00ADe' },
  { name: 'letters that look alike', text: 'раураl and ⅰmage' },
  { name: 'wide signs', text: '＜script＞canary(10)＜／script＞' },
  { name: 'signs that fold', text: 'İstanbul ſtraße ﬁn Ǆ K' },
  { name: 'a long word', text: `Donau${'dampf'.repeat(80)}schiff` },
  { name: 'a private character', text: 'a \uE000 b \u{F0000} c' },
  { name: 'spaces of all kinds', text: 'a\u00A0b\u2003c\u3000d' },
];

/** Inputs of every kind that are accepted: each becomes a review and all that is said about it. */
export const acceptedInputs: readonly AcceptedInput[] = [
  ...markup,
  ...attributes,
  ...addresses,
  ...templates,
  ...formats,
  ...scripts,
];

/** Addresses of web pages that are accepted, for the source of a review and for links in its text. */
export const hostileAddresses: readonly string[] = [
  'https://evil.example/"onclick="canary(11)',
  "https://evil.example/'onclick='canary(12)",
  'https://evil.example/?a=%3Cscript%3E&b=%00&c=`x`',
  'https://evil.example/javascript:canary(13)',
  'https://evil.example/#"><script>canary(14)</script>',
  'https://bücher.example/ä?ö=ü',
  'https://evil.example/%E0%A4%AE%2F%3Cb%3E',
  'https://evil.example/{a}/|b|/^c',
  'https://evil.example/;=1+1;@a,b',
];
