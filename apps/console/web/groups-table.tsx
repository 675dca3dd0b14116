import { useId } from "react";
import type { Group } from "./api.ts";
import { countGroups } from "./count-groups.ts";
import { Moment } from "./moment.tsx";

type GroupsTableProps = {
  readonly groups: readonly Group[];
  readonly workspaceName: string;
};

export function GroupsTable({ groups, workspaceName }: GroupsTableProps) {
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable for a keyboard to scroll it.
    <section className="table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption>
          <div className="caption">
            <span id={captionId} className="caption-title">
              Groups of {workspaceName}
            </span>
            <span className="caption-count">{countGroups(groups.length)}</span>
          </div>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="col-name">
              Name
            </th>
            <th scope="col" className="col-id">
              ID
            </th>
            <th scope="col" className="col-moment">
              Created
            </th>
            <th scope="col" className="col-person">
              Created by
            </th>
            <th scope="col" className="col-moment">
              Updated
            </th>
            <th scope="col" className="col-person">
              Updated by
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is read whole, and a mock may repeat an id.
            <GroupRow key={index} group={group} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GroupRow({ group }: { readonly group: Group }) {
  return (
    <tr>
      <th scope="row">{group.group_name}</th>
      <td>
        <code>{group.customer_group_id}</code>
      </td>
      <td>
        <Moment text={group.created_at} />
      </td>
      <td>
        <code>{group.created_by}</code>
      </td>
      <td>
        <Moment text={group.updated_at} />
      </td>
      <td>
        <code>{group.updated_by}</code>
      </td>
    </tr>
  );
}
