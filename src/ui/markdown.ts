import markdownIt from 'markdown-it'

const safeAddress = /^(https?:|mailto:|\/(?!\/)|#)/i

const parser = markdownIt({ html: false, linkify: true, typographer: false })
parser.validateLink = (address) => safeAddress.test(address.trim())
parser.disable('image')

/**
 * Markdown as HTML that is safe to show: raw HTML is shown as the text it is, links lead only to
 * web pages, mail addresses and places of this site, and pictures are left out.
 */
export const renderMarkdown = (text: string): string => parser.render(text)
