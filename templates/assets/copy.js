// Adds a button that copies to every citation. Without it the text is there to be selected.
for (const section of document.querySelectorAll("[data-copy]")) {
  for (const text of section.querySelectorAll("pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = section.dataset.copy;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = section.dataset.copied;
      } catch {
        getSelection().selectAllChildren(text);
      }
    });
    text.after(button);
  }
}
