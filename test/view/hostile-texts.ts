const LONG = 100_000;

/** What somebody might put into a plan so that a picture of it does more than show it; the scripts would set `pwned`. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a script': '<script>top.pwned=1</script>',
  'an image that fails': 'pwned"><img src=x onerror="top.pwned=1">',
  'an SVG event': 'pwned\'><svg/onload=top.pwned=1><animate onbegin=top.pwned=1 attributeName=x dur=1s>',
  'the end of a tag inside an attribute': 'pwned> onload=top.pwned=1 tabindex=1 onfocus=top.pwned=1 autofocus x=',
  'an event attribute': 'pwned" onload="top.pwned=1" autofocus onfocus="top.pwned=1" x="',
  'a link that runs script': 'javascript:top.pwned=1//',
  'a link in Markdown': '[pwned](javascript:top.pwned=1) ![pwned](http://pwned.example/a.png)',
  'a link in SVG': '<a xlink:href="javascript:top.pwned=1"><use href="http://pwned.example/a.svg#x"/><foreignObject><iframe srcdoc="<script>top.pwned=1</script>"></iframe></foreignObject></a>',
  'a style sheet': 'pwned;background:url(http://pwned.example/a);width:expression(top.pwned=1)}</style><script>top.pwned=1</script>',
  'an imported style sheet': '@import "http://pwned.example/a.css"; pwned { background: url("http://pwned.example/b") }',
  'a template': '{{constructor.constructor("top.pwned=1")()}} ${top.pwned=1} <%= pwned %> #{pwned} {number} {title}',
  'the end of a CDATA section': 'pwned ]]><script>top.pwned=1</script><![CDATA[',
  entities: 'pwned &lt;script&gt; &#60;img src=x onerror=top.pwned=1&#62; &quot; onload=&quot;top.pwned=1 &pwned; &amp;amp;',
  'comments and declarations': 'pwned --><!-- --!> <!DOCTYPE x [<!ENTITY y SYSTEM "http://pwned.example/y">]> <?xml-stylesheet href="http://pwned.example/z.css"?>',
  'patterns of a replacement': 'pwned $& $1 $2 $` $\' $$ $<name>',
  'names of the language itself': '__proto__',
  'controls of writing direction': 'pwned \u202egnp.exe\u202c \u2067abc\u2069 \u200f\u200e\u061c\u2066',
  'control characters': 'pwned \u0000\u0001\u0008\u000b\u000c\u000e\u001b[31m\u007f\u0085\u009f\ufffe\uffff \ud800 \udfff',
  'a word of 100,000 letters': `pwned${'W'.repeat(LONG)}`,
  '100,000 characters in words': 'pwned <b> '.repeat(LONG / 10),
};
