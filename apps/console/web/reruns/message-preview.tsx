import { messageText } from "@nudgescribe/client/compare";
import type { RunMessage } from "@nudgescribe/types/schemas";
import { useMemo, useState } from "react";
import { Button } from "../ui/button.tsx";
import { looksLikeHtml, toInertPage } from "./inert-html.ts";
import "./message-preview.css";

type MessagePreviewProps = { readonly segment: string | undefined; readonly messages: readonly RunMessage[] };

/** For messages that are written as HTML: how they read. For any other there is nothing to preview. */
export function MessagePreview({ segment, messages }: MessagePreviewProps) {
  const [isOpen, setIsOpen] = useState(false);
  const texts = messages.map(messageText).filter((text) => text !== undefined);
  if (!texts.some(looksLikeHtml)) return null;
  const name = segment ?? "a message without a segment";
  return (
    <div>
      <Button look="link" aria-expanded={isOpen} onPress={() => setIsOpen((open) => !open)}>
        {isOpen ? "Hide the preview" : "Preview"}
        <span className="unseen"> of {name}</span>
      </Button>
      {isOpen && (
        <>
          <p className="preview-remark">
            Words and structure only: no script, no image, no link and no style of a message is let in.
          </p>
          <div className="preview-frames">
            {texts.map((text, index) => (
              <Frame
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells A from B.
                key={index}
                title={texts.length === 1 ? `Message to ${name}` : `Message to ${name}, run ${"AB"[index]}`}
                html={text}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function Frame({ title, html }: { readonly title: string; readonly html: string }) {
  const page = useMemo(() => toInertPage(html), [html]);
  return <iframe className="preview-frame" title={title} sandbox="" srcDoc={page} referrerPolicy="no-referrer" />;
}
