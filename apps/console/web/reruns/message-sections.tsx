import { type LoneMessage, type MessagePair, messageText } from "@nudgescribe/client/compare";
import type { RunMessage } from "@nudgescribe/types/schemas";
import { type ReactNode, useId, useState } from "react";
import { Button } from "../ui/button.tsx";
import { countOf } from "../ui/words.ts";
import type { DiffLook } from "./diff-look.tsx";
import { MessagePreview } from "./message-preview.tsx";
import { WordDiffView } from "./word-diff-view.tsx";
import "./reruns.css";

const sections = {
  changed: { title: "Changed", about: "Messages to the same segment, in other words.", none: "No message changed." },
  added: { title: "Added", about: "Segments that only run B speaks to.", none: "No message was added." },
  gone: { title: "Gone", about: "Segments that only run A speaks to.", none: "No message is gone." },
  unknown: { title: "Not known", about: "The API did not tell the text in both runs.", none: "" },
  same: { title: "The same", about: "Messages that are the same to the letter.", none: "No message stayed the same." },
} as const;

type SectionKind = keyof typeof sections;

/** More at once would make the page slow, and nobody reads them all. */
const shownAtOnce = 25;

type SectionProps<Item> = { readonly all: number; readonly items: readonly Item[] };

export function PairSection({
  kind,
  look,
  ...list
}: SectionProps<MessagePair> & { readonly kind: "changed" | "same" | "unknown"; readonly look: DiffLook }) {
  return (
    <Section kind={kind} {...list}>
      {({ segment, a, b }) => (
        <MessageItem segment={segment} messages={kind === "same" ? [b] : [a, b]}>
          {kind === "changed" ? (
            <WordDiffView before={messageText(a) ?? ""} after={messageText(b) ?? ""} look={look} />
          ) : (
            <Text message={kind === "same" ? b : messageText(a) === undefined ? b : a} />
          )}
        </MessageItem>
      )}
    </Section>
  );
}

export function LoneSection({ kind, ...list }: SectionProps<LoneMessage> & { readonly kind: "added" | "gone" }) {
  return (
    <Section kind={kind} {...list}>
      {({ segment, message }) => (
        <MessageItem segment={segment} messages={[message]}>
          <Text message={message} />
        </MessageItem>
      )}
    </Section>
  );
}

type Props<Item> = SectionProps<Item> & { readonly kind: SectionKind; readonly children: (item: Item) => ReactNode };

function Section<Item>({ kind, all, items, children }: Props<Item>) {
  const titleId = useId();
  const { title, about, none } = sections[kind];
  const [most, setMost] = useState(shownAtOnce);
  const [isOpen, setIsOpen] = useState(kind !== "same");
  const hidden = all - items.length;
  const shown = items.slice(0, most);
  return (
    <section className={`compare-section ${kind}`} aria-labelledby={titleId}>
      <div className="compare-section-head">
        <h3 id={titleId}>
          {title} <span className="count">{all}</span>
        </h3>
        <p>{all === 0 ? none : about}</p>
        {kind === "same" && all > 0 && (
          <Button look="link" aria-expanded={isOpen} onPress={() => setIsOpen((open) => !open)}>
            {isOpen ? "Hide them" : "Show them"}
          </Button>
        )}
      </div>
      {isOpen && shown.length > 0 && (
        <ul className="compare-items">
          {shown.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing names a pair, and the filter makes a new list.
            <li key={index}>{children(item)}</li>
          ))}
        </ul>
      )}
      {isOpen && items.length > most && (
        <p>
          <Button onPress={() => setMost((before) => before + shownAtOnce * 4)}>
            Show more ({countOf(items.length - most, "message")} left)
          </Button>
        </p>
      )}
      {hidden > 0 && <p className="compare-hidden">{countOf(hidden, "message")} of other segments filtered out.</p>}
    </section>
  );
}

type MessageItemProps = {
  readonly segment: string | undefined;
  readonly messages: readonly RunMessage[];
  readonly children: ReactNode;
};

function MessageItem({ segment, messages, children }: MessageItemProps) {
  const last = messages.at(-1);
  return (
    <>
      <div className="compare-item-head">
        <h4>{segment ?? "No segment told"}</h4>
        <p className="compare-review">{reviewWords(last)}</p>
      </div>
      {children}
      <MessagePreview segment={segment} messages={messages} />
    </>
  );
}

function Text({ message }: { readonly message: RunMessage }) {
  const text = messageText(message);
  return text === undefined ? (
    <p className="diff-remark">The API does not tell its text.</p>
  ) : (
    <p className="message-text">{text}</p>
  );
}

/** The values are not documented, so they are shown as they came. */
function reviewWords(message: RunMessage | undefined): string {
  return [
    message?.review_status && `review: ${message.review_status}`,
    message?.approval_stage && `approval: ${message.approval_stage}`,
    message?.archived === true && "archived",
  ]
    .filter(Boolean)
    .join(" · ");
}
