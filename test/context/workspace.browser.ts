import { expect, fixture, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { WorkspaceController } from '../../src/context/workspace-controller.js';
import type { Workspace } from '../../src/context/workspace.js';
import type { SamenspelWorkspace } from '../../src/context/samenspel-workspace.js';

/** The smallest element that uses a workspace as the public elements do. */
class ReadingElement extends LitElement {
  readonly #around = new WorkspaceController(this);
  rendered: Workspace | undefined;

  get around(): Workspace {
    return this.#around.value;
  }

  protected override render() {
    this.rendered = this.around;
    return html`${this.around.language}`;
  }
}
customElements.define('reading-element', ReadingElement);

const reading = (root: ParentNode): ReadingElement => root.querySelector('reading-element')!;
const workspace = (root: ParentNode, id: string): SamenspelWorkspace => root.querySelector(`#${id}`)!;

describe('<samenspel-workspace>', () => {
  it('is found by elements that were there before it was defined', async () => {
    const around = fixtureSync<HTMLElement>(
      html`<div>
        <samenspel-workspace language="en" .roles=${[{ id: 'teacher', label: 'Teacher' }]}>
          <p><reading-element></reading-element></p>
        </samenspel-workspace>
      </div>`,
    );
    const element = reading(around);
    expect(customElements.get('samenspel-workspace')).to.equal(undefined);
    expect(element.around).to.deep.equal({});

    await import('../../src/context/define.js');
    await element.updateComplete;
    expect(element.around.language).to.equal('en');
    await element.updateComplete;
    // A property that was set before the upgrade counts too.
    expect(element.around.roles).to.deep.equal([{ id: 'teacher', label: 'Teacher' }]);
    expect(element.shadowRoot!.textContent).to.equal('en');
  });

  it('leaves an element without a workspace with nothing but its own properties', async () => {
    const element = await fixture<ReadingElement>(html`<reading-element></reading-element>`);
    expect(element.around).to.deep.equal({});
  });

  it('no longer holds for an element that was moved out of it', async () => {
    const around = fixtureSync<HTMLElement>(
      html`<div>
        <samenspel-workspace language="en"><reading-element></reading-element></samenspel-workspace>
      </div>`,
    );
    const element = reading(around);
    await element.updateComplete;
    expect(element.around.language).to.equal('en');
    around.append(element);
    await element.updateComplete;
    expect(element.around.language).to.equal(undefined);
    around.firstElementChild!.append(element);
    expect(element.around.language).to.equal('en');
  });

  it('reads every attribute', async () => {
    const around = await fixture<SamenspelWorkspace>(
      html`<samenspel-workspace
        language="nl"
        community="bridge"
        occasion="spring"
        participant="p-1"
        participant-role="teacher"
        facilitator
        keeper="Town hall"
        minimum="8"
        open-answers
      ></samenspel-workspace>`,
    );
    expect(around.value).to.include({
      language: 'nl',
      community: 'bridge',
      occasion: 'spring',
      participant: 'p-1',
      role: 'teacher',
      facilitator: true,
      keeper: 'Town hall',
      minimum: 8,
      openAnswers: true,
    });
  });

  it('provides a change at once, as a new frozen object', async () => {
    const around = fixtureSync<HTMLElement>(
      html`<samenspel-workspace id="one" language="nl"><reading-element></reading-element></samenspel-workspace>`,
    ).parentElement!;
    const element = reading(around);
    await element.updateComplete;
    const before = element.around;
    expect(Object.isFrozen(before)).to.equal(true);

    workspace(around, 'one').language = 'en';
    // No waiting in between.
    expect(element.around.language).to.equal('en');
    expect(element.around).to.not.equal(before);
    expect(before.language).to.equal('nl');
    expect(Object.isFrozen(element.around)).to.equal(true);
    await element.updateComplete;
    expect(element.rendered).to.equal(element.around);

    const same = element.around;
    workspace(around, 'one').language = 'en';
    expect(element.around).to.equal(same);
  });

  it('lets the inner of two workspaces go first, and the outer one fill in the rest', async () => {
    const around = fixtureSync<HTMLElement>(
      html`<div>
        <samenspel-workspace id="outer" language="en" community="bridge" facilitator>
          <samenspel-workspace id="inner" community="example">
            <reading-element></reading-element>
          </samenspel-workspace>
        </samenspel-workspace>
      </div>`,
    );
    const element = reading(around);
    expect(element.around).to.include({ language: 'en', community: 'example', facilitator: true });

    workspace(around, 'outer').language = 'nl';
    expect(element.around.language).to.equal('nl');
    workspace(around, 'inner').language = 'en';
    workspace(around, 'outer').community = 'elsewhere';
    expect(element.around).to.include({ language: 'en', community: 'example' });
    workspace(around, 'inner').community = undefined;
    expect(element.around.community).to.equal('elsewhere');
  });

  it('reaches an element that is put in later', async () => {
    const around = await fixture<SamenspelWorkspace>(html`<samenspel-workspace language="en"></samenspel-workspace>`);
    const element = document.createElement('reading-element') as ReadingElement;
    around.append(element);
    expect(element.around.language).to.equal('en');
  });

  it('adds no box around what is inside it', async () => {
    const around = await fixture<SamenspelWorkspace>(html`<samenspel-workspace><p>Here</p></samenspel-workspace>`);
    expect(getComputedStyle(around).display).to.equal('contents');
    expect(around.querySelector('p')!.assignedSlot).to.not.equal(null);
  });

  it('can be made by a script before it is connected', () => {
    const around = document.createElement('samenspel-workspace') as SamenspelWorkspace;
    around.community = 'bridge';
    expect(around.value.community).to.equal('bridge');
  });

  it('tells an instrument its language and roles, also when they change', async () => {
    await import('../../src/instruments/temple-scan/define.js');
    const around = await fixture<SamenspelWorkspace>(
      html`<samenspel-workspace language="en" .roles=${[{ id: 'teacher', label: 'Teacher' }]}>
        <samenspel-temple-scan></samenspel-temple-scan>
      </samenspel-workspace>`,
    );
    const instrument = around.querySelector('samenspel-temple-scan')!;
    const says = (text: string) => instrument.shadowRoot!.textContent.includes(text);
    await waitUntil(() => says('Temple') && says('Teacher'));
    around.language = 'nl';
    around.roles = [{ id: 'teacher', label: 'Docent' }];
    await waitUntil(() => says('Tempelmodel-scan') && says('Docent') && !says('Teacher'));
    instrument.language = 'en';
    await waitUntil(() => says('Temple'), 'its own language goes first');
  });
});
