import { TOOLS, type Tools } from '../shared/own-word.ts';
import { findLike, hintOf } from './like.ts';
import { RulesAndLessons } from './own-word.ts';
import { ruleFor } from './rule-for.ts';

const offered: Tools = {
  ownWord: (rules, site, lessons) => new RulesAndLessons(rules, site, lessons),
  hintOf,
  like: findLike,
  ruleFor,
};
Reflect.set(window, TOOLS, offered);
