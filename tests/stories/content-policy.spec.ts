import { expect, test } from '@playwright/test';
import { oneSize } from '../pages/one-size.ts';

test(
  'the page keeps to its own content policy and asks nobody else for anything',
  oneSize,
  async ({ page }) => {
    const violations: string[] = [];
    const strangers: string[] = [];
    const origin = new URL(test.info().project.use.baseURL ?? '').origin;
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) strangers.push(request.url());
    });

    for (const address of ['#/', '#/runs', '#/settings', '#/about']) {
      await page.goto(address);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.getByRole('heading').first()).toBeVisible();
    }
    expect(violations).toEqual([]);
    expect(strangers).toEqual([]);
  },
);

test('the policy stops a script that slipped into the page', oneSize, async ({ page }) => {
  await page.goto('#/');
  await expect(page.getByRole('main')).toBeVisible();
  const outcome = await page.evaluate(async () => {
    const blocked = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        resolve(event.effectiveDirective);
      });
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "executed"';
    document.body.append(script);
    return { directive: await blocked, title: document.title };
  });
  expect(outcome.directive).toBe('script-src-elem');
  expect(outcome.title).not.toBe('executed');
});
