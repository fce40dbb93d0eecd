// One question asked in two ways: of the gateway, and of the same database by one hand-written statement.

const FIELDS = /* GraphQL */ `
  ref
  number
  title
  account
  summary
  responsibleCommittees { name }
  milestones { round { label } state label }
  followUps { effort { smiley basis } effortNote }
`;

export const LIST = `{
  initiatives(filter: { agreements: ["ballerup/budget-2018"] }, first: 50) { nodes { ${FIELDS} } }
}`;

export const ONE = `{ initiative(ref: "ballerup/budget-2018/8.06") { ${FIELDS} } }`;

const node = `json_object(
  'ref', i.ref, 'number', i.number, 'title', i.title, 'account', i.account, 'summary', i.summary,
  'responsibleCommittees', (SELECT json_group_array(json_object('name', name)) FROM (
    SELECT b.name FROM Responsibility r JOIN Body b ON b.id = r.bodyId
    WHERE r.initiativeId = i.id AND r.role = 'RESPONSIBLE' AND b.kind = 'COMMITTEE' ORDER BY r.position)),
  'milestones', (SELECT json_group_array(json_object('round', json_object('label', round), 'state', state, 'label', label)) FROM (
    SELECT d.label AS round, v.state, v.label FROM Milestone m
    JOIN MilestoneVersion v ON v.milestoneId = m.id AND v.currentKey IS NOT NULL JOIN Round d ON d.id = m.roundId
    WHERE m.initiativeId = i.id ORDER BY m.position)),
  'followUps', (SELECT json_group_array(json(it)) FROM (
    SELECT json_object(
      'effort', CASE WHEN f.effortSmiley IS NULL THEN json('null') ELSE json_object('smiley', f.effortSmiley, 'basis', f.effortBasis) END,
      'effortNote', f.effortNote) AS it
    FROM FollowUp f WHERE f.initiativeId = i.id AND f.currentKey IS NOT NULL ORDER BY f.position)))`;

export const LIST_SQL = `SELECT json_object('data', json_object('initiatives', json_object('nodes', json_group_array(json(node))))) AS body FROM (
  SELECT ${node} AS node FROM Initiative i JOIN Agreement a ON a.id = i.agreementId
  WHERE a.ref = 'ballerup/budget-2018' ORDER BY i.position LIMIT 50)`;

export const ONE_SQL = `SELECT json_object('data', json_object('initiative', ${node})) AS body FROM Initiative i WHERE i.ref = 'ballerup/budget-2018/8.06'`;
