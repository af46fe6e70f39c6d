export declare function IntercomIcon(props: { className?: string }): object;
