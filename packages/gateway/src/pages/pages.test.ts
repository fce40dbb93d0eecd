import { expect, it } from 'vitest';
import { onEveryProvider } from '../testing/gateway.js';

onEveryProvider('pages', (gateway) => {
  const page = async (path: string, status = 200) => {
    const response = await gateway.fetch(path);
    expect(response.status, path).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    return response.text();
  };

  it('show an initiative with its status, its source and its snippet', async () => {
    const html = await page('/ballerup/budget-2018/8.06');
    expect(html).toContain('<h1>Solceller på rådhuset</h1>');
    expect(html).toContain('pr. 5. april 2018');
    expect(html).toContain('Vores tolkning');
    expect(html).toContain('ingen senere opfølgning kendt');
    expect(html).toContain('id="kilde"');
    expect(html).toContain('&lt;aftale-initiative-card initiative=&quot;ballerup/budget-2018/8.06&quot;&gt;');
    expect(html).toContain('https://aftaler.example/embed/aftalespor.js');
  });

  it('show every initiative and every section', async () => {
    const initiatives = await gateway.database.prisma.initiative.findMany({
      select: { ref: true },
      orderBy: { position: 'asc' },
    });
    const sections = await gateway.database.prisma.section.findMany({
      select: { ref: true },
      where: { ref: { not: null } },
    });
    expect(initiatives.length).toBeGreaterThan(300);
    for (const { ref } of [...initiatives, ...sections]) {
      const html = await page(`/${ref}`);
      expect(html, ref ?? '').not.toMatch(/undefined|null<|\[object/);
    }
  }, 120_000);

  it('offer the promise thread and the postponement where there is one', async () => {
    const borgermillion = await page('/ballerup/budget-2018/7.16');
    expect(borgermillion).toContain(
      '&lt;aftale-promise-thread initiative=&quot;ballerup/budget-2018/7.16&quot;',
    );
    expect(borgermillion).not.toContain('&lt;aftale-postponement');
    expect(await page('/ballerup/budget-2020/3.22')).toContain(
      '&lt;aftale-postponement initiative=&quot;ballerup/budget-2020/3.22&quot;',
    );
    expect(await page('/ballerup/budget-2018/1.02')).not.toContain('&lt;aftale-promise-thread');
  });

  it('list an agreement with a snippet for each initiative', async () => {
    const html = await page('/ballerup/budget-2018');
    expect(html.match(/data-filter-item/g)).toHaveLength(109);
    expect(html.match(/<button type="button" data-copy>/g)?.length).toBeGreaterThanOrEqual(109);
    expect(await page('/ballerup/budget-2024')).toContain('222.294');
  });

  it('show the text beside the annex, with what differs named', async () => {
    const kornvaenget = await page('/ballerup/budget-2024/3.3.5-9');
    expect(kornvaenget).toContain('Teksten og bilaget');
    expect(kornvaenget).toMatch(/15\.000[\s\S]+−15\.000[\s\S]+Ikke ens/);
    expect(await page('/ballerup/budget-2024/3.3.5-2')).toMatch(
      /Birkegården”, bilaget\s+”Udvidelse børneinstitution Hedeparken/,
    );
    expect(await page('/ballerup/budget-2024')).toContain('Teksten og bilaget: 15 af 117 er ikke ens');
    expect(await page('/ballerup/budget-2018/4.01.1')).not.toContain('Teksten og bilaget');
  });

  it('show promises through the agreements, and apart what was decided not to be one', async () => {
    expect(await page('/ballerup')).toContain('href="/ballerup/promises"');
    expect(await page('/ballerup/promises')).toContain('/ballerup/promises/borgermillionen');
    const promise = await page('/ballerup/promises/borgermillionen');
    const [same = '', other = ''] = promise.split('Ligner, men er ikke det samme løfte');
    expect(same).toContain('/ballerup/budget-2018/7.16');
    expect(same).not.toContain('/ballerup/budget-2018/7.08');
    expect(other).toContain('/ballerup/budget-2018/7.08');
    expect(await page('/ballerup/budget-2018/7.16')).toContain('/ballerup/promises/borgermillionen');
    await page('/eksempel/promises/borgermillionen', 404);
    await page('/atlantis/promises', 404);
  });

  it('show what an agreement was signed and measured by, and what was to be postponed', async () => {
    const html = await page('/ballerup/budget-2024');
    for (const title of ['Underskrivere (9)', 'Mål for økonomien', 'Verdensmål', 'Temaer'])
      expect(html).toContain(title);
    expect(await page('/ballerup/budget-2020')).toContain('Foreslåede udskydelser (32)');
  });

  it('search an agreement without scripts', async () => {
    const html = await page('/ballerup/budget-2018?q=solceller');
    expect(html).toContain('/ballerup/budget-2018/8.06');
    expect(html.match(/data-filter-item/g)?.length).toBeLessThan(10);
    expect(await page('/ballerup/budget-2018?q=kvantefysik')).toContain('0 af 109 indsatser');
  });

  it('show what is searched for as text, not as markup', async () => {
    const html = await page(`/ballerup/budget-2018?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>alert');
  });

  it.each([
    '/atlantis',
    '/ballerup/budget-1999',
    '/ballerup/budget-2018/99.99',
    '/ballerup/budget-2018/x%00',
    '/a/b/c/d',
    '/ballerup/budget-2018/%E0%A4%A',
    '/%',
    '/csv/%zz',
  ])('say kindly that %s is not known', async (path) =>
    expect(await page(path, 404)).toContain('Siden findes ikke'),
  );

  it('run nothing that is not theirs', async () => {
    const response = await gateway.fetch('/ballerup/budget-2018');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).not.toMatch(/<[^>]+ (style|on\w+)=/);
    for (const file of ['/assets/pages.css', '/assets/pages.js', '/assets/smileys.svg', '/assets/icon.svg'])
      expect((await gateway.fetch(file)).status, file).toBe(200);
  });

  it('answer health and readiness', async () => {
    expect(await (await gateway.fetch('/health')).json()).toEqual({ status: 'ok' });
    expect((await gateway.fetch('/ready')).status).toBe(200);
  });
});
