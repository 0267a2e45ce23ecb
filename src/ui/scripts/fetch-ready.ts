/** Fetches the file that has become ready, once; the link beside it does the same. */
class FetchReady extends HTMLElement {
  connectedCallback() {
    const href = this.getAttribute('href')
    this.removeAttribute('href')
    if (href) location.assign(href)
  }
}

customElements.define('gf-fetch', FetchReady)
