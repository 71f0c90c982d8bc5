import { graphql, type ResultOf, type VariablesOf } from '../../shared/graphql';

const DashboardParts = graphql(`
  fragment DashboardParts on Dashboard {
    id
    title
    revision
    updatedAt
    tiles {
      kind
      title
      isWide
      question {
        who
        about
        words
        source
        from
        to
      }
    }
  }
`);

/** All dashboards. */
export const DashboardsQuery = graphql(
  `
    query Dashboards {
      dashboards {
        ...DashboardParts
      }
    }
  `,
  [DashboardParts],
);

/** One of them. */
export const DashboardQuery = graphql(
  `
    query Dashboard($id: ID!) {
      dashboard(id: $id) {
        ...DashboardParts
      }
    }
  `,
  [DashboardParts],
);

/** Stores one, unless another revision is stored than the one expected. */
export const SaveDashboardMutation = graphql(
  `
    mutation SaveDashboard($id: ID, $title: String!, $tiles: [DashboardTileInput!]!, $expected: Int) {
      saveDashboard(id: $id, title: $title, tiles: $tiles, expectedRevision: $expected) {
        ...DashboardParts
      }
    }
  `,
  [DashboardParts],
);

/** Removes one. */
export const DeleteDashboardMutation = graphql(`
  mutation DeleteDashboard($id: ID!) {
    deleteDashboard(id: $id)
  }
`);

export type Stored = ResultOf<typeof DashboardParts>;
export type Tile = Stored['tiles'][number];
export type TileKind = Tile['kind'];
export type TileInputs = VariablesOf<typeof SaveDashboardMutation>['tiles'];
