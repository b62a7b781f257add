/*
 * Keeps in this tab what is being typed, until it is saved, so that it can be read again only with the server's help:
 * AES-256-GCM under a key of the user's own, which the server gives to pages of that user and which is in no storage (ADR 44).
 * Where the browser has no cryptography (an address that is neither https nor localhost) or lets nothing be stored, nothing is kept:
 * forvarat() says so, and the page warns before it is left.
 */
(function () {
  'use strict';

  const PREFIX = 'arshjulet.flik:', I_KLARTEXT = 'arshjulet:', CHIFFER = 'AES-GCM', IV_BYTE = 12, STORST = 2000000;

  const tillText = (bytes) => { let ut = ''; bytes.forEach((b) => { ut += String.fromCharCode(b); }); return btoa(ut); };
  const tillBytes = (text) => Uint8Array.from(atob(text), (t) => t.charCodeAt(0));

  /* As an earlier version wrote it. */
  try { Object.keys(sessionStorage).filter((n) => n.startsWith(I_KLARTEXT)).forEach((n) => sessionStorage.removeItem(n)); } catch (e) { /* there is none */ }

  /* One form of one user: plats says which, and what is kept is bound to it. */
  window.fliklager = (plats, fliknyckel) => {
    const namn = PREFIX + plats, kan = Boolean(window.crypto && window.crypto.subtle && fliknyckel);
    let nyckel = null, nyast = null, skriver = false, omgang = 0, forvarat = false;

    async function kor(vad, iv, bytes) {
      nyckel = nyckel || window.crypto.subtle.importKey('raw', tillBytes(fliknyckel), CHIFFER, false, ['encrypt', 'decrypt']);
      return new Uint8Array(await window.crypto.subtle[vad]({ name: CHIFFER, iv, additionalData: new TextEncoder().encode(namn) }, await nyckel, bytes));
    }

    /* One at a time, so that the newest is written last; what was forgotten meanwhile does not come back. */
    async function skriv() {
      skriver = true;
      while (nyast !== null) {
        const varde = nyast, da = omgang, iv = window.crypto.getRandomValues(new Uint8Array(IV_BYTE));
        nyast = null;
        try {
          const last = await kor('encrypt', iv, new TextEncoder().encode(varde));
          if (da === omgang) {
            sessionStorage.setItem(namn, tillText(iv) + tillText(last));
            forvarat = nyast === null;
          }
        } catch (e) { /* full or forbidden: the warning on leaving remains */ }
      }
      skriver = false;
    }

    return {
      gom(varde) {
        forvarat = false;
        nyast = JSON.stringify(varde);
        if (nyast.length > STORST) { nyast = null; } // a pasted table of that size has no room here, and would stop the page while it is encrypted
        if (kan && nyast !== null && !skriver) { skriv(); }
      },
      glom() {
        omgang++;
        nyast = null;
        try { sessionStorage.removeItem(namn); } catch (e) { /* nothing is kept */ }
      },
      /* Whether all that has been typed is kept. */
      forvarat: () => forvarat,
      /* What was kept when this was called; null when there is nothing, or nothing that this user can read. */
      async hamta() {
        try {
          const bytes = tillBytes(sessionStorage.getItem(namn) || '');
          return bytes.length && kan ? JSON.parse(new TextDecoder().decode(await kor('decrypt', bytes.subarray(0, IV_BYTE), bytes.subarray(IV_BYTE)))) : null;
        } catch (e) { return null; }
      }
    };
  };
})();
