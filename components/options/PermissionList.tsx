import { i18n } from '#i18n';
import './permission-list.css';
import { PERMISSIONS } from './permissions';

/** What Offprint asks of the browser, each with its reason. */
export function PermissionList() {
  return (
    <dl class="permission-list">
      {PERMISSIONS.map((name) => (
        <div key={name}>
          <dt>{i18n.t(`permission.${name}`)}</dt>
          <dd>{i18n.t(`permissionReason.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
