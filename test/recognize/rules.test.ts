import assert from 'node:assert/strict';
import { ruleName, ruleNumber, RULES } from '../../server/src/recognize/names/rules';

describe('rules for names', () => {
  it('the number of each is read from its name', () => {
    for (let rule = 0; rule < RULES; rule++) assert.equal(ruleNumber(ruleName(rule)), rule, ruleName(rule));
  });

  for (const name of ['', 'nothing', 'first:nothing', 'nowhere:given', 'nowhere:given/2', 'before:role first:nothing', 'after:role before:role', 'always/9']) {
    it(`there is none called ${JSON.stringify(name)}`, () => assert.equal(ruleNumber(name), undefined));
  }
});
