import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/agent/text/html-to-text.js';

/** Styles that hide what they are given to. */
const hidingStyles = [
  'display:none',
  'DISPLAY : none !important',
  'dis\\70 lay:none',
  'display/* */:none',
  'display:none;display:bogus',
  'display:block;display:none',
  'color:red;;display:none;}',
  '--d:none;display:var(--d)',
  'display:var(--x,none)',
  'visibility:hidden',
  'visibility:collapse',
  'content-visibility:hidden',
  'opacity:0',
  'opacity:0.0',
  'opacity:1%',
  'opacity:calc(1 - 1)',
  'opacity:0;opacity:solid',
  '-moz-opacity:0',
  'filter:opacity(0)',
  'filter:opacity(0);filter:nothing(1)',
  'filter:alpha(opacity=0)',
  'filter:progid:DXImageTransform.Microsoft.Alpha(Opacity=0)',
  '-ms-filter:"progid:DXImageTransform.Microsoft.Alpha(Opacity=0)"',
  'filter:blur(20px)',
  'filter:contrast(0)',
  'font-size:0',
  'font-size:0px',
  'font-size:1px',
  'font-size:.1em',
  'font-size:0.5%',
  'font-size:calc(1px - 1px)',
  'font-size:min(0px, 12px)',
  'font-size:0;font-size:nothing',
  'font:0/0 a',
  'font: 0px/1 Arial',
  'line-height:0;overflow:hidden',
  'letter-spacing:-1em',
  'height:0',
  'height:0;overflow:hidden',
  'height:1px;overflow:hidden',
  'block-size:0;overflow:clip',
  'max-height:0;overflow:hidden',
  'max-height:2px;overflow-y:scroll',
  'width:0;overflow:hidden',
  'width:0px',
  'max-width:0;overflow:hidden',
  'height:calc(0px);overflow:auto',
  'height:1px;contain:paint',
  'position:absolute;left:-9999px',
  'position:absolute;left:calc(-10000px + 1px)',
  'position:absolute;top:-9999em',
  'position:fixed;right:-500vw',
  'clip-path:rect(0 0 0 0)',
  'clip-path:rect(50% 100% 50% 0)',
  'clip-path:xywh(0 0 0 100%)',
  'transform:matrix3d(0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1)',
  'transform:rotate3d(0,1,0,90deg)',
  'mask-image:linear-gradient(#0000,#0000)',
  '-webkit-mask-image:linear-gradient(to top,rgb(0 0 0/0),transparent)',
  'color:red;background:currentColor',
  'color:light-dark(white,black)',
  'position:absolute;inset:-9999px auto auto -9999px',
  'position:absolute;inset-inline-start:-9999px',
  'position:absolute;left:99999px',
  'margin-left:-9999px',
  'margin:0 0 0 -9999px',
  'text-indent:-9999px',
  'text-indent:100%;overflow:hidden;white-space:nowrap',
  'transform:scale(0)',
  'transform:scale(0, 0)',
  'transform:translateX(-9999px)',
  'transform:translate3d(-100vw,0,0)',
  'transform:rotateX(90deg)',
  'transform:matrix(0,0,0,0,0,0)',
  '-webkit-transform:scaleY(0)',
  'transform:scale(0);transform:larger(2)',
  'scale:0',
  'translate:-9999px',
  'zoom:0.01',
  'clip:rect(0,0,0,0);position:absolute',
  'clip:rect(1px 1px 1px 1px);position:absolute',
  'clip-path:inset(50%)',
  'clip-path:inset(100%)',
  'clip-path:inset(0 100% 0 0)',
  'clip-path:circle(0)',
  'clip-path:circle(0 at 50% 50%)',
  'clip-path:polygon(0 0, 0 0, 0 0)',
  'mask-image:linear-gradient(transparent,transparent)',
  'color:transparent',
  'color:white',
  'color:#fff',
  'color:#FFFFFF',
  'color:#fefefe',
  'color:#fff0',
  'color:snow',
  'color:rgb(255,255,255)',
  'color:rgb(100% 100% 100%)',
  'color:rgba(0,0,0,0)',
  'color:rgba(0,0,0,.02)',
  'color:rgb(0 0 0 / 1%)',
  'color:hsl(0,0%,100%)',
  'color:hsla(120,100%,50%,0)',
  'color:hwb(0 100% 0)',
  'color:lab(100 0 0)',
  'color:oklch(1 0 0)',
  'color:color(srgb 1 1 1)',
  'color:canvas',
  '--w:#fff;color:var(--w)',
  'color:var(--w);--w:#fff',
  'color:#fff;color:notacolour',
  '-webkit-text-fill-color:transparent',
  'color:#000;background:#000',
  'color:red;background-color:#f00',
  'color:#123456;background:url() #123456',
  'color:#333;background:linear-gradient(#333,#343434)',
  'color:transparent;background:linear-gradient(#fff,#fff);-webkit-background-clip:text',
  'color:transparent;background-clip:text',
  'mso-hide:all',
  '-webkit-text-security:disc',
].filter((style) => !style.includes('url()'));

/** Ways to hide `SECRET` with markup alone. */
const hidingMarkup = [
  '<p hidden>SECRET</p>',
  '<p hidden="until-found">SECRET</p>',
  '<p aria-hidden="true">SECRET</p>',
  '<div popover>SECRET</div>',
  '<dialog>SECRET</dialog>',
  '<template>SECRET</template>',
  '<noscript>SECRET</noscript>',
  '<script>SECRET</script>',
  '<style>SECRET</style>',
  '<title>SECRET</title>',
  '<iframe>SECRET</iframe>',
  '<iframe srcdoc="SECRET"></iframe>',
  '<object>SECRET</object>',
  '<video>SECRET</video>',
  '<canvas>SECRET</canvas>',
  '<meter value="1">SECRET</meter>',
  '<progress>SECRET</progress>',
  '<datalist><option>SECRET</option></datalist>',
  '<svg><text>SECRET</text></svg>',
  '<!-- SECRET -->',
  '<!--[if mso]>SECRET<![endif]-->',
  '<!SECRET>',
  '<?SECRET>',
  '<![CDATA[SECRET]]>',
  '</ SECRET>',
  '<font size="0">SECRET</font>',
  '<font color="white">SECRET</font>',
  '<font color="ffffff">SECRET</font>',
  '<table bgcolor="#000000"><tr><td><font color="#000">SECRET</font></td></tr></table>',
  '<img width="1" height="1" alt="SECRET">',
  '<img style="display:none" alt="SECRET">',
  '<input type="hidden" value="SECRET">',
  '<span title="SECRET" data-x="SECRET"></span>',
];

/** Style sheets that hide the class `x`. */
const hidingSheets = [
  '.x{display:none}',
  '.X { DISPLAY: NONE }',
  'b.x{display:none}',
  'div .x{display:none}',
  'div > .x, p{font-size:0}',
  '[class=x]{display:none}',
  '[class~="x"]{display:none}',
  '#nobody,.x{display:none}',
  '.\\78 {display:none}',
  ':is(.x){display:none}',
  '.x:not(.y){display:none}',
  'b:first-child{display:none}',
  'b:nth-child(odd){display:none}',
  'div *{display:none}',
  '*{--q:none}.x{display:var(--q)}',
  '@media screen{.x{display:none}}',
  '@media all and (min-width:1px){.x{display:none}}',
  '@media (width > 100px){.x{display:none}}',
  '@media not print{.x{display:none}}',
  '@supports (display:block){.x{display:none}}',
  '@layer a{.x{display:none}}',
  'div{.x{display:none}}',
  'div{& > .x{display:none}}',
  '/* } */.x{display:none}',
  'p{content:"}/*"}.x{display:none}p{content:"*/"}',
  '<!-- .x{display:none} -->',
  '.x{display:none',
  '.x{color:#fff}',
  'div{background:#222}.x{color:#222}',
  '.x{display:block}.x{display:none}',
  '.x{display:none !important}.x{display:block}',
  '@font-face{font-family:a}@keyframes k{from{opacity:0}}.x{height:0;overflow:hidden}',
];

describe('a text that HTML hides', () => {
  it.each(hidingStyles)('is left out with the style %s', (style) => {
    expect(htmlToText(`<div style='${style}'>SECRET<p>SECRET</p></div>seen`)).toBe('seen');
    expect(htmlToText(`see<div><i style='${style}'>SECRET</i></div>`)).toBe('see');
  });

  it.each(hidingStyles)('is left out with the style %s in a sheet, wherever the sheet stands', (style) => {
    const sheet = `<style>.x{${style.replaceAll('}', '')}}</style>`;
    expect(htmlToText(`${sheet}<div><i class="x">SECRET</i></div>seen`)).toBe('seen');
    expect(htmlToText(`<div><i class="y x">SECRET</i></div>seen${sheet}`)).toBe('seen');
  });

  it.each(hidingSheets)('is left out by the sheet %s', (sheet) => {
    expect(htmlToText(`<style>${sheet}</style><div><b class="x">SECRET</b></div>seen`)).toBe('seen');
  });

  it.each(hidingMarkup)('is left out in %s', (markup) => {
    expect(htmlToText(`${markup}seen`)).not.toContain('SECRET');
    expect(htmlToText(`${markup}seen`)).toContain('seen');
  });

  it.each([
    '<div hidden><table><tr><td></div>SECRET',
    '<span hidden><div></span>SECRET',
    '<p hidden><button></p>SECRET',
    '<ul><li hidden><ul></li>SECRET',
    '<p><font style="font-size:0"></p>SECRET',
    '<div><b style="display:none"></div><p>SECRET</p>',
    '<div><i style="color:#fff"><b style="color:#fff"></div>SECRET</b>SECRET',
    '<style>div>b{display:none}</style><p><b></p><div>SECRET</div>',
    '<body><div hidden></body>SECRET</html>SECRET',
    '<form><div hidden></form>SECRET',
    '<form></form><form hidden>SECRET</form>',
    '<div hidden><form><form></form>SECRET',
    '<div hidden/>SECRET',
    '<div hidden><iframe></div>SECRET</iframe>',
    '<div hidden><textarea></div>SECRET</textarea>SECRET</div>',
    '<b hidden><i></b></i><div hidden>SECRET</div>',
    '<DIV HIDDEN>SECRET',
    '<div hidden hidden="">SECRET',
    '<div style=display:none style=display:block>SECRET',
  ])('stays hidden where tags do not match: %s', (html) => {
    expect(htmlToText(html)).not.toContain('SECRET');
  });

  it('is left out whatever stands around the element, with any style and any way to give it', () => {
    const filler = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<td>',
      '<table>',
      '</div>',
      '<ul><li>',
      'word ',
      '<br>',
    );
    const style = fc.constantFrom(...hidingStyles);
    fc.assert(
      fc.property(fc.array(filler, { maxLength: 8 }), style, fc.boolean(), (fillers, hiding, inSheet) => {
        const before = fillers.join('');
        const html = inSheet
          ? `${before}<div><i class="x">SECRET</i></div><style>.x{${hiding.replaceAll('}', '')}}</style>`
          : `${before}<div style='${hiding}'>SECRET</div>`;
        expect(htmlToText(html)).not.toContain('SECRET');
      }),
    );
  });
});

describe('a text that can be read', () => {
  it.each([
    'display:block',
    'display:none;display:block',
    'visibility:visible',
    'opacity:.5',
    'opacity:1;filter:none',
    'filter:grayscale(1) drop-shadow(0 0 3px #000)',
    'font-size:11px',
    'font-size:smaller',
    'font:400 14px/0 a',
    'font:italic bold .8em/1.2 Arial, sans-serif',
    'color:#333',
    'color:#999',
    'color:yellow',
    'color:white;background:#000',
    'color:#fff;background:#1f8ded',
    'color:#fff;background-image:url(a.png)',
    'color:#fff;background:linear-gradient(red,blue)',
    'color:transparent;background:linear-gradient(red,blue);background-clip:text',
    'color:color-mix(in srgb, red, blue)',
    'color:transparent;background:#06c;background-clip:text',
    'color:inherit',
    'left:10px;top:-4px',
    'margin:-20px 0 0 -8px',
    'text-indent:-18pt',
    'letter-spacing:-.02em',
    'line-height:0',
    'width:0;min-width:100%',
    'width:100%;max-width:600px;overflow:hidden',
    'height:20px;overflow:hidden',
    'height:0;padding-bottom:56%',
    'max-height:none',
    'transform:scale(.9) rotate(3deg)',
    'transform:translate(-50%,-50%)',
    'clip:auto',
    'clip-path:inset(0 round 4px)',
    'zoom:1',
    'mask-image:linear-gradient(#000,transparent)',
    'display:nothing',
  ])('stays with the style %s', (style) => {
    expect(htmlToText(`<div style="${style}">seen</div>`)).toBe('seen');
  });

  it.each([
    ['<td style="font-size:0"><span style="font-size:14px">seen</span></td>', 'seen'],
    ['<div style="visibility:hidden">no<b style="visibility:visible">seen</b></div>', 'seen'],
    ['<div style="color:#fff"><p style="color:#000">seen</p></div>', 'seen'],
    ['<table bgcolor="#000"><tr><td><font color="#fff">seen</font></td></tr></table>', 'seen'],
    ['<div style="background:#333"><p style="color:#fff">seen</p></div>', 'seen'],
    ['<div style="color:#fff"><a href="https://a.example">seen</a></div>', 'seen (https://a.example)'],
    ['<table><tr style="height:0pt"><td style="height:0">seen</td></tr></table>', 'seen'],
    ['<div style="display:none">no</div><p>seen</p>', 'seen'],
    ['<p hidden>no<p>seen', 'seen'],
    ['<p hidden>no<div>seen</div>', 'seen'],
    ['<ul><li hidden>no<li>seen</ul>', '- seen'],
    ['<b hidden><div>no</b>seen</div>', 'seen'],
    ['<td><font style="display:none">no</td><td>seen</td>', 'seen'],
    ['<table><tr><td><font style="display:none">no</td><td>seen</td></table>', 'seen'],
    ['<div><span hidden>no</div>seen', 'seen'],
    ['<svg><path/></svg>seen', 'seen'],
    ['<head><title>no</title></head><body>seen</body>', 'seen'],
    ['<head><title>no</title><p>seen', 'seen'],
    ['<img style="font-size:0" alt="a cat">seen', '[image: a cat]seen'],
    ['<div style="font-size:0"><img alt="a cat"></div>', '[image: a cat]'],
  ])('stays in %s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    '@media print{.x{display:none}}',
    '@media (max-width:600px){.x{display:none}}',
    '@media (prefers-color-scheme:dark){.x{color:#fff}}',
    '@supports not (display:block){.x{display:none}}',
    '.x:hover{display:none}',
    '.x::before{display:none}',
    'u + .body .x{display:none}',
    '[data-ogsc] .x{color:#fff}',
    '.x{display:none}.x{display:block}',
    '.x{display:none}div .x{display:block}',
    '.x{display:none}@media screen{.x{display:block !important}}',
    '.y .x{display:none}',
    'p > .x{display:none}',
    '.x + .x{display:none}',
    'b:nth-child(2){display:none}',
    '.y{display:none',
    'a:not([href]){display:none}',
  ])('stays with the sheet %s', (sheet) => {
    expect(htmlToText(`<style>${sheet}</style><div><b class="x">seen</b></div>`)).toBe('seen');
  });

  it('stays where style is given to it by a sheet that is no use on a screen', () => {
    expect(htmlToText('<style media="print">.x{display:none}</style><b class="x">seen</b>')).toBe('seen');
  });
});
