import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/agent/text/html-to-text.js';

describe('HTML as text', () => {
  it.each([
    ['<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['<p>very <b>bold</b>, you</p>', 'very bold, you'],
    ['<blockquote><p>old</p></blockquote>new', '> old\n\nnew'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1 2\n3'],
    ['<a href="https://a.example/x">here</a>', 'here (https://a.example/x)'],
    ['<a href="https://a.example">https://a.example</a>', 'https://a.example'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['<img alt="a cat" src="x">', '[image: a cat]'],
    ['1 &lt; 2 &amp;&amp; 3', '1 < 2 && 3'],
    ['', ''],
  ])('turns %s into what a reader sees', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    'Map<string, number> fails',
    'write to <joe@example.com>',
    'a < b and c > d',
    'if x <five then refund me',
    'code <foo>bar</foo> end',
  ])('keeps what only looks like a tag: %s', (text) => {
    expect(htmlToText(text)).toBe(text);
  });

  it.each([
    '<div style="display:none">EVIL</div>seen',
    '<div style="DISPLAY : none !important">EVIL</div>seen',
    '<div style="dis\\70 lay:none">EVIL</div>seen',
    '<div style="display/* */:none">EVIL</div>seen',
    '<span style="visibility:hidden">EVIL</span>seen',
    '<span style="font-size:0px">EVIL</span>seen',
    '<span style="font-size:1px">EVIL</span>seen',
    '<span style="font:0/0 a">EVIL</span>seen',
    '<span style="opacity:0.0">EVIL</span>seen',
    '<span style="max-height:0;overflow:hidden">EVIL</span>seen',
    '<span style="position:absolute;left:-9999px">EVIL</span>seen',
    '<span style="color:transparent">EVIL</span>seen',
    '<span aria-hidden="true">EVIL</span>seen',
    '<span hidden>EVIL</span>seen',
    '<unknown hidden>EVIL</unknown>seen',
    '<!-- EVIL -->seen',
    '<script>EVIL</script>seen',
    '<style>EVIL</style>seen',
    '<template>EVIL</template>seen',
    '<div hidden><p>EVIL<b>EVIL</b></p></div>seen',
    'seen<!-- EVIL',
  ])('drops what no reader sees: %s', (html) => {
    expect(htmlToText(html)).toBe('seen');
  });

  it('keeps the text of ordinary styles', () => {
    expect(htmlToText('<p style="font:400 14px/0 a;font-size:14px;color:#333;left:10px;opacity:1">seen</p>')).toBe(
      'seen',
    );
  });

  it('drops zero-width, bidirectional and tag characters', () => {
    expect(htmlToText('re\u200bfu\u202end\u{e0041}\u{fe0f}\u00ad')).toBe('refund');
  });

  it('reads a megabyte of nested elements in less than a second and says what it left', () => {
    const start = Date.now();
    const text = htmlToText(`begin ${'<div>'.repeat(200_000)}`);
    expect(text).toMatch(/^begin\s+\[… \d+ characters of HTML that is nested too deeply\]$/);
    expect(Date.now() - start).toBeLessThan(1000);
  });

  it('never lets a hidden word or an unseen character through, whatever stands around it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</div>',
        '<br>',
        '&amp;',
        '<li>',
        '<a href="https://x.example">',
        '"',
        '\u200b',
      ),
      fc.string({ unit: 'binary' }).map((text) => text.replace(/[<>&]/g, '')),
    );
    const hide = fc.constantFrom(
      '<div style="display:none">SECRET</div>',
      '<!--SECRET-->',
      '<style>SECRET</style>',
      '<i aria-hidden="true">SECRET</i>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, hide), { maxLength: 30 }), (pieces) => {
        const text = htmlToText(pieces.join(''));
        expect(text).not.toContain('SECRET');
        expect(text).not.toMatch(/(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}]/u);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
