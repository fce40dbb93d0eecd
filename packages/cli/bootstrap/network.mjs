const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE)\b|ERR_PNPM_META_FETCH_FAIL/;

/** A sentence on a registry that could not be reached; null when a package manager failed for another reason. */
export function explainNetwork(output) {
  const [reason] = unreachable.exec(output) ?? [];
  if (!reason) return null;
  const [address] = /https?:\/\/[^\s"'),]+/.exec(output) ?? [];
  const registry = address ? ` at ${new URL(address).origin}` : '';
  return `The package registry${registry} could not be reached (${reason}). Check the network and the proxy; \`npm config get registry\` names the registry in use.`;
}
