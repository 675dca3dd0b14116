import type { ComponentProps, MouseEvent, ReactNode } from "react";

type NativeProps = Omit<ComponentProps<"button">, "className" | "children" | "style" | "onClick" | "disabled">;

type ButtonProps = NativeProps & {
  /** @default "plain" */
  readonly look?: "plain" | "primary" | "danger" | "quiet" | "link";
  readonly size?: "small";
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** At work: it keeps the focus, which a disabled button would lose, and does nothing. */
  readonly isPending?: boolean;
  readonly children: ReactNode;
};

export function Button(props: ButtonProps) {
  const { look = "plain", size = "", onPress, isDisabled, isPending, type = "button", children, ...native } = props;
  const click = (event: MouseEvent) => {
    if (isPending) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      {...native}
      type={type}
      className={`button ${look} ${size}`}
      disabled={isDisabled}
      aria-disabled={isPending ? true : undefined}
      onClick={click}
    >
      {children}
    </button>
  );
}
