/*
 * The writing surface of a long text: paragraphs, lists, tables, links. The text area below it is what is sent, kept and put back;
 * the surface shows it, and writes to it. The editor (Quill, in the component library) is fetched when the page is at rest and made
 * for a field when someone enters it: a page can have forty. Without it the text area is there.
 */
(function () {
  'use strict';

  const mall = document.getElementById('skrivverktyg');
  if (!mall) { return; }
  const ord = mall.dataset, redskap = new WeakMap();
  let hamtas = null;

  function hamta() {
    hamtas = hamtas || new Promise((klar, fel) => {
      const skript = document.createElement('script');
      skript.src = ord.skript;
      skript.onload = () => klar(window.Quill);
      skript.onerror = fel;
      document.head.append(skript);
    });
    return hamtas;
  }

  /* ---- The text area and its surface ---- */
  const yta = (ruta) => ruta.closest('.falt').querySelector('.skrivyta');
  const arHtml = (text) => /^\s*<(p|ul|ol|table|div|h[1-6])[\s>]/i.test(text);

  function varde(quill) {
    const text = quill.getText().replace(/\n+$/, '');
    if (text.trim() === '') { return ''; }
    const ren = !text.includes('\n') && !/^\s*(- |<)/.test(text) && quill.getContents().ops.every((del) => !del.attributes);
    return ren ? text : quill.getSemanticHTML().replaceAll('&nbsp;', ' ');
  }

  function tillRutan(quill, ruta) {
    ruta.value = varde(quill);
    ruta.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function roller(e, ruta) {
    const ledtext = document.querySelector('label[for="' + CSS.escape(ruta.id) + '"]');
    ledtext.id = ledtext.id || ruta.id + '-ledtext';
    e.setAttribute('role', 'textbox');
    e.setAttribute('aria-multiline', 'true');
    e.setAttribute('aria-labelledby', ledtext.id);
    ['aria-describedby', 'aria-invalid', 'aria-required'].forEach((a) => e.setAttribute(a, ruta.getAttribute(a) || ''));
    if (ruta.readOnly) { e.setAttribute('aria-readonly', 'true'); e.tabIndex = 0; }
  }

  function visa(ruta) {
    const e = yta(ruta);
    ruta.hidden = true;
    e.hidden = false;
    roller(e, ruta);
    if (!ruta.readOnly) { e.contentEditable = 'true'; }
  }

  function skapa(Quill, ruta) {
    const e = yta(ruta), hade = e.contains(document.activeElement);
    if (redskap.has(ruta)) { return redskap.get(ruta); }
    const html = e.innerHTML;
    e.contentEditable = 'inherit';
    ['role', 'aria-multiline', 'aria-labelledby', 'aria-describedby', 'aria-invalid', 'aria-required'].forEach((a) => e.removeAttribute(a));
    e.replaceChildren();
    const bindings = { tab: null, 'remove tab': null, indent: null, outdent: null };
    const quill = new Quill(e, {
      formats: ['bold', 'italic', 'script', 'link', 'list', 'indent', 'table'],
      modules: { table: true, toolbar: false, uploader: { mimetypes: [] }, keyboard: { bindings }, history: { userOnly: true } },
    });
    redskap.set(ruta, quill);
    roller(quill.root, ruta);
    quill.setContents(quill.clipboard.convert({ html: window.arshjulet.klistra.ordna(html) }), 'silent');
    quill.root.addEventListener('paste', (h) => klistra(h, quill), true);
    quill.on('text-change', () => tillRutan(quill, ruta));
    verktyg(e, quill);
    if (e.dataset.rord) { tillRutan(quill, ruta); } // written while the editor was on its way
    if (hade) {
      quill.focus();
      quill.setSelection(quill.getLength() - 1, 0, 'silent');
    }
    return quill;
  }

  function klistra(h, quill) {
    const html = h.clipboardData.getData('text/html'), plats = quill.getSelection(true);
    if (!html) { return; }
    h.preventDefault();
    h.stopPropagation();
    const Delta = quill.constructor.import('delta');
    const nytt = quill.clipboard.convert({ html: window.arshjulet.klistra.ordna(html) }, quill.getFormat(plats.index));
    quill.updateContents(new Delta().retain(plats.index).delete(plats.length).concat(nytt), 'user');
    quill.setSelection(plats.index + nytt.length(), 0, 'silent');
    quill.scrollSelectionIntoView();
  }

  /* ---- The tools: one stop for the Tab key, arrows between them ---- */
  const gor = {
    bold: (q, f) => q.format('bold', !f.bold, 'user'),
    italic: (q, f) => q.format('italic', !f.italic, 'user'),
    bullet: (q, f) => q.format('list', f.list === 'bullet' ? false : 'bullet', 'user'),
    ordered: (q, f) => q.format('list', f.list === 'ordered' ? false : 'ordered', 'user'),
    in: (q, f) => { if (f.list && (f.indent || 0) < 3) { q.format('indent', '+1', 'user'); } },
    ut: (q) => q.format('indent', '-1', 'user'),
    fotnot: (q) => { const p = q.getSelection(true); q.insertText(p.index + p.length, ']', 'user'); q.insertText(p.index, '[fotnot: ', 'user'); q.setSelection(p.index + 9, p.length); },
    tabell: (q) => q.getModule('table').insertTable(3, 3),
    rad: (q) => q.getModule('table').insertRowBelow(),
    kolumn: (q) => q.getModule('table').insertColumnRight(),
    bortRad: (q) => q.getModule('table').deleteRow(),
    bortKolumn: (q) => q.getModule('table').deleteColumn(),
    bortTabell: (q) => q.getModule('table').deleteTable(),
    rensa: (q) => { const p = q.getSelection(true); q.removeFormat(p.index, p.length, 'user'); },
  };

  function verktyg(e, quill) {
    const rad = mall.content.firstElementChild.cloneNode(true), knappar = [...rad.querySelectorAll('button')];
    const lank = rad.querySelector('.skrivverktyg__lank'), adress = lank.querySelector('input');
    let senast = { index: 0, length: 0 };
    const synliga = () => knappar.filter((k) => !k.closest('[hidden]'));
    function lage() {
      const plats = quill.getSelection();
      if (!plats) { return; }
      senast = plats;
      const f = quill.getFormat(plats);
      knappar.forEach((k) => { if (k.hasAttribute('aria-pressed')) { k.setAttribute('aria-pressed', String(Boolean(f[k.dataset.gor] || f.list === k.dataset.gor))); } });
      rad.querySelector('[data-i="tabell"]').hidden = !f.table;
    }
    function satt(k) { synliga().forEach((b) => { b.tabIndex = b === k ? 0 : -1; }); }
    function lanka(till) {
      quill.setSelection(senast.index, senast.length, 'silent');
      if (till && senast.length === 0) { quill.insertText(senast.index, till, 'link', till, 'user'); } else { quill.format('link', till || false, 'user'); }
      lank.hidden = true;
      quill.focus();
    }
    rad.setAttribute('aria-controls', e.id);
    rad.addEventListener('mousedown', (h) => { if (h.target.closest('button')) { h.preventDefault(); } });
    rad.addEventListener('click', (h) => {
      const k = h.target.closest('button');
      if (!k) { return; }
      if (k.dataset.gor === 'link') {
        lage();
        lank.hidden = false;
        adress.value = quill.getFormat(senast).link || 'https://';
        adress.focus();
      } else if (k.dataset.gor === 'lanka') { lanka(/^(https?:\/\/|mailto:)./i.test(adress.value.trim()) ? adress.value.trim() : ''); } else {
        const fran = rad.contains(document.activeElement);
        quill.focus();
        quill.setSelection(senast.index, senast.length, 'silent');
        gor[k.dataset.gor](quill, quill.getFormat());
        lage();
        if (fran) { k.focus(); }
      }
    });
    rad.addEventListener('keydown', (h) => {
      const alla = synliga(), plats = alla.indexOf(h.target), steg = { ArrowRight: 1, ArrowLeft: -1 }[h.key];
      if (h.target === adress && h.key === 'Enter') { h.preventDefault(); h.stopPropagation(); lanka(adress.value.trim()); }
      if (h.key === 'Escape') { lank.hidden = true; quill.focus(); }
      if (steg && plats >= 0) { h.preventDefault(); const k = alla[(plats + steg + alla.length) % alla.length]; satt(k); k.focus(); }
    });
    quill.on('editor-change', lage);
    satt(knappar[0]);
    e.after(rad);
  }

  /* ---- When ---- */
  const rutor = () => document.querySelectorAll('textarea[data-formatering]');
  const nyaYtor = () => rutor().forEach((ruta) => { if (!ruta.hidden) { visa(ruta); } });
  const ruta = (e) => e.closest('.falt').querySelector('textarea[data-formatering]');
  const angra = (fel) => { rutor().forEach((r) => { if (!redskap.has(r)) { r.hidden = false; yta(r).hidden = true; } }); throw fel; };

  document.addEventListener('focusin', (h) => {
    const e = h.target.closest('.skrivyta[contenteditable="true"]');
    if (h.target.matches('.skrivyta.ql-container')) { h.target.querySelector('.ql-editor').focus(); } // it was the surface when it was asked for
    if (!e) { return; }
    if (window.Quill) { skapa(window.Quill, ruta(e)); } else { hamta().then((Quill) => skapa(Quill, ruta(e)), angra); }
  });
  document.addEventListener('input', (h) => { if (h.target.matches('.skrivyta')) { h.target.dataset.rord = 'ja'; } });
  document.addEventListener('click', (h) => {
    const ledtext = h.target.closest('label[for]'), r = ledtext && document.getElementById(ledtext.htmlFor);
    if (r && r.matches('textarea[data-formatering][hidden]')) { (yta(r).querySelector('.ql-editor') || yta(r)).focus(); }
  });
  /* Someone else has put a text in the text area: it is shown, and nothing is sent for it. */
  document.addEventListener('arshjulet:satt', (h) => {
    const r = h.target;
    if (!r.matches('textarea[data-formatering]')) { return; }
    hamta().then((Quill) => {
      const quill = skapa(Quill, r), html = arHtml(r.value) ? r.value : window.arshjulet.klistra.avText(r.value);
      if (varde(quill) !== r.value) { quill.setContents(quill.clipboard.convert({ html: window.arshjulet.klistra.ordna(html) }), 'silent'); }
    }, angra);
  });
  if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', nyaYtor); }
  nyaYtor();
  if (rutor().length) { (window.requestIdleCallback || setTimeout)(() => hamta().catch(() => {})); }
})();
