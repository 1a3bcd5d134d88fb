/**
 * URIs in one spelling, so that they can be compared: the path percent-encoded as VS Code does it (all but letters,
 * digits, `-._~/`), Windows drives in lower case. A URI that cannot be decoded is left as it is.
 */
export function canonicalUri(uri: string): string {
  const match = /^([a-z][a-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(uri);
  if (!match) return uri;
  const [, scheme, authority = '', path = '', query = ''] = match;
  try {
    const encoded = path.split('/').map((part) => encode(decodeURIComponent(part))).join('/');
    return `${scheme!.toLowerCase()}:${authority}${encoded.replace(/^\/([A-Z])%3A/, (_, drive: string) => `/${drive.toLowerCase()}%3A`)}${query}`;
  } catch {
    return uri;
  }
}

function encode(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The folder a file is in, without a slash at its end. */
export function parentOf(uri: string): string {
  const [plain] = uri.split('?');
  return plain!.replace(/\/[^/]*\/?$/, '');
}

/** The last part of a URI's path, decoded. */
export function nameOf(uri: string): string {
  const last = uri.replace(/\?.*$/, '').split('/').filter(Boolean).at(-1) ?? uri;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The path of a URI below a folder, decoded, with `/`; undefined where it is not below it. */
export function relativePath(folder: string, uri: string): string | undefined {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  if (!uri.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(uri.slice(base.length).replace(/\?.*$/, ''));
  } catch {
    return uri.slice(base.length);
  }
}

/** The scheme of a URI in lower case; empty where it has none. */
export function schemeOf(uri: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? '';
}
