import { TOOLS, type Tools } from '../shared/own-word.ts';
import { hintOf } from './like.ts';
import { RulesAndLessons } from './own-word.ts';
import { ruleFor } from './rule-for.ts';

const offered: Tools = {
  ownWord: (rules, site, lessons) => new RulesAndLessons(rules, site, lessons),
  hintOf,
  ruleFor,
};
Reflect.set(window, TOOLS, offered);
