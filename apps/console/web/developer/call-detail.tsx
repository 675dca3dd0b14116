import type { ReactNode } from "react";
import type { ApiCall, CatalogueOperation, ShownBody } from "../../server/answers.ts";
import { EvidenceBadge, evidenceMeanings } from "../ui/evidence-badge.tsx";
import { capitalize } from "../ui/words.ts";
import { CallCode } from "./call-code.tsx";
import { attemptWords, bytesWords, effectWords, timeOfDay } from "./call-words.ts";
import { CodeBlock } from "./code-block.tsx";
import { layOutBody } from "./json-text.ts";

export type CallDetailProps = { readonly call: ApiCall; readonly described: CatalogueOperation | undefined };

/** What an operation does and how well that is known; what was sent and what came. */
export function CallDetail({ call, described }: CallDetailProps) {
  const { operation, url, screen, startedAt, request, response, attempts, drift } = call;
  const hadTrouble = attempts.length > 1 || attempts.some(({ failure }) => failure !== undefined);
  return (
    <>
      {described && <About described={described} />}
      <CallCode call={call} described={described} />
      {hadTrouble && (
        <Part title="Attempts">
          <ol className="call-lines">
            {attempts.map((attempt, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: attempts are only added.
              <li key={index}>{attemptWords(attempt, { operation, isLast: index === attempts.length - 1 })}</li>
            ))}
          </ol>
        </Part>
      )}
      {drift.length > 0 && (
        <Part title="Differs from the contract">
          <ul className="call-lines">
            {drift.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="Request">
        <dl className="call-facts">
          <Fact name="to" value={url} />
          <Fact name="at" value={timeOfDay(startedAt)} />
          {screen && <Fact name="for" value={screen} />}
          <Headers headers={request.headers} />
        </dl>
        {request.body && <Body label={`Request body of ${operation}`} body={request.body} />}
      </Part>
      {response && (
        <Part title="Answer">
          <dl className="call-facts">
            {response.requestId && <Fact name="request id" value={response.requestId} />}
            <Headers headers={response.headers} />
          </dl>
          {response.body ? (
            <Body label={`Answer body of ${operation}`} body={response.body} />
          ) : (
            <p className="call-remark">The body is a file that was handed on as it came, so it is not kept here.</p>
          )}
        </Part>
      )}
    </>
  );
}

function About({
  described: { operation, summary, effect, evidence, docs },
}: {
  readonly described: CatalogueOperation;
}) {
  const levels = new Set(Object.values(evidence));
  return (
    <div className="call-about">
      <p>
        <strong>{summary}</strong>{" "}
        <a href={docs} target="_blank" rel="noreferrer">
          Vendor’s page<span className="unseen"> about {operation}, in a new tab</span>
        </a>
      </p>
      <p>{effectWords[effect]}</p>
      <p className="call-evidence">
        <EvidenceBadge level={evidence.operation} of="operation" />{" "}
        {evidence.request && <EvidenceBadge level={evidence.request} of="request" />}{" "}
        {evidence.response && <EvidenceBadge level={evidence.response} of="answer" />}
      </p>
      <ul className="plain call-remark">
        {[...levels].map((level) => (
          <li key={level}>
            {capitalize(level)}: {lowerFirst(evidenceMeanings[level])}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="call-part">
      <h4>{title}</h4>
      {children}
    </section>
  );
}

const Headers = ({ headers }: { readonly headers: Readonly<Record<string, string>> }) =>
  Object.entries(headers).map(([name, value]) => <Fact key={name} name={name} value={value} />);

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Body({ label, body }: { readonly label: string; readonly body: ShownBody }) {
  if (body.text === "") return <p className="call-remark">No body.</p>;
  return (
    <>
      <CodeBlock label={label} text={layOutBody(body)} />
      {body.cut && <p className="call-remark">The beginning of {bytesWords(body.bytes)}.</p>}
    </>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
