// The least that any questionnaire does: read the same data, show one question, change one text per answer.
const [questionnaire, texts] = await Promise.all(
  ['questionnaire.json', 'texts.zh-CN.json'].map(async (name) => JSON.parse(await (await fetch(name)).text())),
);
const score = document.querySelector('[data-testid="live-score"]');
const form = document.querySelector('form');
let answered = 0;
for (const { id } of questionnaire.requirements.slice(0, 20)) {
  const question = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = texts.requirements[id].text;
  question.append(legend);
  for (const value of Object.keys(texts.answers)) {
    const label = document.createElement('label');
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: id, value });
    label.append(radio, texts.answers[value].label);
    question.append(label);
  }
  form.append(question);
}
form.addEventListener('change', () => {
  answered += 1;
  score.textContent = String(answered);
});
