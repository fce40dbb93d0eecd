/**
 * Lit's templates without what no template of ours has. A tree shaker cannot know which binding a template uses, so
 * these branches would travel to every page. Lit's code is otherwise as it is published, at the version pinned in
 * package.json; the elements' own tests run on it, and a cut that does not find its place ends the build.
 */
const CUTS = {
  'templates of svg or MathML alone': [
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    ['2===i||3===i', '0'],
  ],
  'bindings of properties and boolean attributes': [
    ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"@"===e[1]?z:H'],
  ],
  'bindings of an element': [
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ],
  'bindings in comments': [
    ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  ],
  'bindings in script, style, textarea and title': [
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['c=n??v', 'c=v'],
    ['(c=p,n=void 0)', '(c=p)'],
  ],
  'directives, and what only they ask of a part': [
    ['t=M(this,t,i),a(t)', 'a(t)'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['M(this,e[s+n],i,n)', 'e[s+n]'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    [',r===E&&(r=this._$AH[n])', ''],
    ['o=!a(t)||t!==this._$AH&&t!==E', 'o=!a(t)||t!==this._$AH'],
    ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['nextSibling,s){for(this._$AP?.(!1,!0,s);', 'nextSibling){for(;'],
    ['nextSibling,e),i.length=e', 'nextSibling),i.length=e'],
    ['class k{get _$AU(){return this._$AM?._$AU??this._$Cv}', 'class k{'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    [',this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0', ''],
    ['this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AD=t'],
    [',this._$AM=e,this.options=h', ''],
    ['t.u(this.options)', 't.u()'],
    ['this._$AN=void 0,this._$AA', 'this._$AA'],
    ['this._$AN=void 0,this.element=t,this.name', 'this.element=t,this.name'],
    ['{this.type=2,this._$AH', '{this._$AH'],
    ['{this.type=1,this._$AH', '{this._$AH'],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ],
  'listeners that are objects or have options': [
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH(t)',
    ],
  ],
  'lists that are no arrays': [['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u']],
  'comments in a template': [
    ['"!--"===u[1]?c=_:', ''],
    ['c===_||c===m', 'c===m'],
  ],
  'another document to make nodes in': [['(t?.creationScope??l)', 'l']],
  'templates that a build has made, and strings in their place': [
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
  ],
  'a place to render before': [
    ['s?.renderBefore??i', 'i'],
    ['s?.renderBefore??null', 'null'],
  ],
  'polyfills, and a list of the versions on the page': [
    ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', '0'],
  ],
};

/** @returns {import('vite').Plugin} */
export function trimLit() {
  let found = false;
  return {
    name: 'aftalespor-trim-lit',
    enforce: 'pre',
    buildEnd(error) {
      if (!found && !error)
        throw new Error('trim-lit: lit-html is not in the script. Has its file been renamed?');
    },
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js/.test(id)) return null;
      found = true;
      for (const [what, cuts] of Object.entries(CUTS))
        for (const [from, to] of cuts) {
          if (code.split(from).length !== 2)
            throw new Error(
              `trim-lit: ${what}: lit-html is another than these cuts were made for. Mend or drop it.`,
            );
          code = code.replace(from, () => to);
        }
      return { code, map: null };
    },
  };
}
