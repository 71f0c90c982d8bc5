import type { Document } from '../../src/extraction/document';
import { isShort } from '../../src/extraction/events/is-short';
import { giveRoles } from '../../src/extraction/events/roles/give-roles';
import type { RoleModel } from '../../src/extraction/events/roles/role-model';
import { eventsUnseen, type FindEvents } from '../events/event-models';
import { foldsOf } from '../folds';
import type { GoldArticle } from '../gold-article';
import { openingRoleExamples } from './opening-role-examples';
import { type RoleExample, roleExamples } from './role-examples';
import { trainRoleModel } from './train-role-model';

/** The examples of each article, its events found with weights that never saw it. */
export const roleExamplesUnseen = (
  unseen: ReadonlyMap<GoldArticle, FindEvents>,
): ReadonlyMap<GoldArticle, RoleExample[]> =>
  new Map([...unseen].map(([article, events]) => [article, roleExamples(article, events)]));

/** Finds the events of a document, with who takes part in them by a model; short texts by their clauses alone. */
export const withRoles = (document: Document, events: FindEvents, model: RoleModel): void =>
  events(document, { roles: (found) => (isShort(document) ? [] : giveRoles(document, found, model)) });

/** For each article, how events and who takes part are found with weights, of both, that never saw it or the others of its fold. */
export const eventsAndRolesUnseen = (
  articles: readonly GoldArticle[],
): ReadonlyMap<GoldArticle, (document: Document) => void> => {
  const unseen = eventsUnseen(articles);
  const examples = roleExamplesUnseen(unseen);
  const openings = openingRoleExamples();
  return new Map(
    foldsOf(articles).flatMap(({ kept, others }) => {
      const model = trainRoleModel(
        others.map((article) => examples.get(article) ?? []),
        openings,
      );
      return kept.map((article): [GoldArticle, (document: Document) => void] => [
        article,
        (document) => withRoles(document, unseen.get(article) as FindEvents, model),
      ]);
    }),
  );
};
