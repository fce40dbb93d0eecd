/**
 * What the elements use of `lit`, and what the script holds in its place (see vite.config.ts). Templates are Lit's own.
 * The base class is the part of `LitElement` that the elements need, in a quarter of the bytes: no decorators,
 * controllers or converters, and nothing for browsers without `adoptedStyleSheets`, which lack container queries too.
 * Each member does what Lit documents for it.
 */
import { render } from 'lit/html.js';

// eslint-disable-next-line aftalespor/no-value-barrel -- it stands in for the module `lit`, which hands them on too.
export { html, nothing } from 'lit/html.js';

interface Options {
  attribute?: string | false;
  type?: typeof Number | typeof Boolean;
  /** Only for text, and where attribute and property have one name. */
  reflect?: boolean;
}
type Fields = Record<string, unknown>;

interface Styles {
  styleSheet: CSSStyleSheet;
}

export function unsafeCSS(text: string): Styles {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(text);
  return { styleSheet };
}

interface Property extends Options {
  name: string;
}

/** By attribute; a property without one has a key that no attribute can have. */
function propertiesOf(element: typeof LitElement): Record<string, Property> {
  if (!element.properties) return {};
  const all = propertiesOf(Object.getPrototypeOf(element));
  for (const [name, options] of Object.entries(element.properties))
    all[options.attribute === false ? ` ${name}` : (options.attribute ?? name.toLowerCase())] = {
      name,
      ...options,
    };
  return all;
}

export class LitElement extends HTMLElement {
  static properties: Record<string, Options> = {};
  static styles: unknown;
  /** Its own properties and the inherited ones. */
  static all: Record<string, Property>;

  static get observedAttributes(): string[] {
    this.all = propertiesOf(this);
    for (const { name } of Object.values(this.all))
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const same = Object.is(this.#values[name], value);
          this.#values[name] = value;
          if (!same) this.requestUpdate(name);
        },
      });
    return Object.keys(this.all);
  }

  readonly renderRoot = this.attachShadow({ mode: 'open' });
  updateComplete!: Promise<void>;
  #values: Fields = {};
  /** The names of what was set since the last update; Lit has the earlier values too, which no element reads. */
  #changed = new Set<string>();
  #pending = false;
  /** What the page set on the element before its class was there. */
  #early: Fields = {};
  #connect = () => {};
  #connected = new Promise<void>((resolve) => (this.#connect = resolve));

  constructor() {
    super();
    const fields = this as unknown as Fields;
    for (const { name } of Object.values(this.#all))
      if (Object.hasOwn(this, name)) {
        this.#early[name] = fields[name];
        delete fields[name];
      }
    const { styles } = this.constructor as typeof LitElement;
    this.renderRoot.adoptedStyleSheets = ([styles].flat(9) as Styles[]).map(({ styleSheet }) => styleSheet);
    this.requestUpdate();
  }

  get #all(): Record<string, Property> {
    return (this.constructor as typeof LitElement).all;
  }

  connectedCallback(): void {
    this.#connect();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const property = this.#all[attribute];
    if (property)
      (this as unknown as Fields)[property.name] =
        property.type === Boolean ? value !== null : value && property.type ? Number(value) : value;
  }

  requestUpdate(name?: string): void {
    if (name) this.#changed.add(name);
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = this.#update();
  }

  async #update(): Promise<void> {
    await this.#connected;
    const changed = this.#changed;
    let content;
    try {
      Object.assign(this, this.#early);
      this.#early = {};
      this.willUpdate(changed);
      content = this.render();
      for (const name of changed)
        if (this.#all[name]?.reflect) {
          const value = this.#values[name] as string | null | undefined;
          if (value == null) this.removeAttribute(name);
          else this.setAttribute(name, value);
        }
    } finally {
      this.#changed = new Set();
      this.#pending = false;
    }
    render(content, this.renderRoot);
    this.updated(changed);
  }

  willUpdate(_changed: Set<string>): void {}
  updated(_changed: Set<string>): void {}
  render(): unknown {
    return null;
  }
}
