document.getElementById('root').appendChild(document.createTextNode(
  '浏览器版本过旧，请使用 Edge、Chrome 或 360 极速模式（内核 86 及以上）打开。 This browser is too old; please use Edge or Chrome 86 or later.'
));
