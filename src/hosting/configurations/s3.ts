import { hashedFiles, immutable, revalidated, unhashedFiles } from '../caching.ts';
import { contentType, type MediaType, mediaTypes } from '../media-types.ts';
import { type Deployment, indented } from './configuration.ts';

/** A pattern of the AWS command line: an asterisk stands for any characters, slashes too. */
const patternOf = ({ suffix }: MediaType) => `*${suffix.replace(/^\//, '')}`;

/** The line of a type: its pattern, its value, and the patterns of types by name that it would also fit. */
function typeLine(type: MediaType): string {
  const others = mediaTypes.filter((each) => each !== type && each.suffix.endsWith(type.suffix));
  const patterns = others.map((other) => ` '${patternOf(other)}'`).join('');
  return `"$1" '${patternOf(type)}' '${contentType(type)}'${patterns}`;
}

/**
 * A script that uploads the site to a bucket of S3, or of another store with the same protocol. A store sends the
 * type and the caching that a file was uploaded with. It cannot choose between a file and its compressed copies,
 * so those stay behind.
 */
export function uploadScript({ address, folder }: Deployment): string {
  return `${[
    '#!/bin/sh',
    '# Uploads the site to the bucket that BUCKET names. Patterns are for aws: the shell leaves them as they are.',
    'set -euf',
    `site="${folder}"`,
    `bucket="s3://\${BUCKET:?Set BUCKET to the name of the bucket.}${address.pathname.slice(0, -1)}"`,
    '# Files whose names change with their content, and those among them whose names do not.',
    `hashed='${hashedFiles.join(' ')}'`,
    `unhashed='${unhashedFiles.join(' ')}'`,
    '',
    '# Prints an option for each pattern.',
    'each() { option=$1; shift; for pattern in "$@"; do printf " --%s %s" "$option" "$pattern"; done; }',
    '# Prints those of the patterns that files of a type fit.',
    'fitting() {',
    ...indented([
      'own=$1; shift',
      'for pattern in "$@"; do',
      ...indented([
        'case $pattern in',
        `  */\\*) printf " %s" "\${pattern%?}$own" ;;`,
        `  *"\${own#?}") printf " %s" "$pattern" ;;`,
        'esac',
      ]),
      'done',
    ]),
    '}',
    '# These take a pattern, its type, and patterns to leave out. Of the filters that fit a file, the last one counts.',
    'upload_hashed() {',
    ...indented([
      'own=$1 type=$2; shift 2',
      `aws s3 sync "$site" "$bucket" --exclude "*" $(each include $(fitting "$own" $hashed)) \\`,
      '  $(each exclude "$@" $unhashed) \\',
      `  --content-type "$type" --cache-control '${immutable}'`,
    ]),
    '}',
    'upload_others() {',
    ...indented([
      'own=$1 type=$2; shift 2',
      'aws s3 sync "$site" "$bucket" --exclude "*" --include "$own" $(each exclude "$@" $hashed) \\',
      '  $(each include $(fitting "$own" $unhashed)) \\',
      `  --content-type "$type" --cache-control '${revalidated}'`,
    ]),
    '}',
    'every_type() {',
    ...indented(mediaTypes.map(typeLine)),
    '}',
    '# What pages load comes before the pages.',
    'every_type upload_hashed',
    'every_type upload_others',
  ].join('\n')}\n`;
}
