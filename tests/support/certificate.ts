import { generateKeyPairSync, sign } from 'node:crypto';

// Node reads certificates but cannot create them, and libraries for it are large. X.509 (RFC 5280)
// is written in DER: each value is a tag, the length of the content, and the content.

const integer = 0x02;
const bitString = 0x03;
const identifier = 0x06;
const utf8String = 0x0c;
const utcTime = 0x17;
const sequence = 0x30;
const set = 0x31;
const version = 0xa0;

function der(tag: number, ...content: readonly (Uint8Array | string | number)[]): Buffer {
  const bytes = Buffer.concat(
    content.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part))),
  );
  return Buffer.concat([Buffer.of(tag, ...lengthInDer(bytes.length)), bytes]);
}

/** A length below 128 is one byte. A longer one is preceded by its number of bytes. */
function lengthInDer(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

const commonName = der(identifier, Buffer.from('550403', 'hex'));
const ecdsaWithSha256 = der(sequence, der(identifier, Buffer.from('2a8648ce3d040302', 'hex')));

/**
 * A self-signed certificate for a host with its private key, in PEM. Browsers must be told to
 * accept it.
 */
export function createCertificate(host: string): { readonly cert: string; readonly key: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(sequence, der(set, der(sequence, commonName, der(utf8String, host))));
  const validity = der(sequence, der(utcTime, '200101000000Z'), der(utcTime, '491231235959Z'));
  const body = der(
    sequence,
    der(version, der(integer, 2)),
    der(integer, 1),
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(bitString, 0, sign('sha256', body, privateKey));
  const certificate = der(sequence, body, ecdsaWithSha256, signature).toString('base64');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
