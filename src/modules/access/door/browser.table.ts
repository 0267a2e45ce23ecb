type Named = { key: string; name: string; says: RegExp }

/** Browsers by what they say of themselves; most say that they are the ones below them too. Source: their User-Agent. */
export const browserNames: readonly Named[] = [
  { key: 'edge', name: 'Edge', says: /\bEdg(?:e|A|iOS)?\// },
  { key: 'opera', name: 'Opera', says: /\bOPR\/|\bOpera\b/ },
  { key: 'samsung', name: 'Samsung Internet', says: /\bSamsungBrowser\// },
  { key: 'vivaldi', name: 'Vivaldi', says: /\bVivaldi\// },
  { key: 'firefox', name: 'Firefox', says: /\bFirefox\/|\bFxiOS\// },
  { key: 'chrome', name: 'Chrome', says: /\bChrome\/|\bCriOS\/|\bHeadlessChrome\// },
  { key: 'safari', name: 'Safari', says: /\bVersion\/\S+ .*\bSafari\// },
]

/** Systems by what browsers say of them. */
export const systemNames: readonly Named[] = [
  { key: 'iphone', name: 'iPhone', says: /\biPhone\b/ },
  { key: 'ipad', name: 'iPad', says: /\biPad\b/ },
  { key: 'android', name: 'Android', says: /\bAndroid\b/ },
  { key: 'windows', name: 'Windows', says: /\bWindows\b/ },
  { key: 'mac', name: 'Mac', says: /\bMacintosh\b/ },
  { key: 'chromebook', name: 'Chromebook', says: /\bCrOS\b/ },
  { key: 'linux', name: 'Linux', says: /\bLinux\b/ },
]
